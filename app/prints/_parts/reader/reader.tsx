import type { PrintWords } from '../../print-words';
import { quartersOf } from '../class-cut';
import { EvidenceLegend } from '../evidence-legend';
import { Sheet } from '../sheet';
import { ReaderCard } from './reader-card';
import { ReaderModel } from './reader-model';
import { ReaderShocks } from './reader-shocks';
import { ReaderSides } from './reader-sides';
import { ReaderSources } from './reader-sources';

function Contents({ words }: { words: PrintWords }) {
  const { t, pack, texts, language } = words;
  return (
    <section>
      <h3>{t('reader.contents')}</h3>
      <ul className="reader-contents">
        {quartersOf(pack).flatMap((quarter) =>
          pack.cards
            .filter((card) => card.quarter === quarter)
            .map(({ id }) => (
              <li key={id}>
                <span>{words.quarter(quarter)}</span>
                <a href={`#${id}-${language}`}>{texts.cards[id]!.question}</a>
              </li>
            )),
        )}
      </ul>
    </section>
  );
}

/** A whole pack to be read on paper: its story, sides, cards, shocks, what is counted, and its sources. */
export function Reader({ words }: { words: PrintWords }) {
  const { pack, texts } = words;
  return (
    <Sheet words={words} name="reader" id="reader" title={texts.title} over={texts.subtitle}>
      <p className="print-lead">{texts.summary}</p>
      <ReaderSides words={words} />
      <Contents words={words} />
      <EvidenceLegend words={words} />
      {quartersOf(pack).map((quarter) => (
        <section key={quarter} className="reader-quarter">
          <h3>{words.quarter(quarter)}</h3>
          {pack.cards
            .filter((card) => card.quarter === quarter)
            .map((card) => (
              <ReaderCard key={card.id} words={words} card={card} />
            ))}
        </section>
      ))}
      <ReaderShocks words={words} />
      <ReaderModel words={words} />
      <ReaderSources words={words} />
    </Sheet>
  );
}
