import type { PrintWords } from '../../print-words';
import { PrintedSide } from '../sheet';

/** What each side is asked to achieve, what it must not let happen, and what it starts with. */
export function ReaderSides({ words }: { words: PrintWords }) {
  const { t, pack, texts } = words;
  return (
    <section>
      <h3>{t('reader.sides')}</h3>
      <div className="print-columns">
        {pack.sides.map(({ id }) => (
          <div key={id}>
            <h4>
              <PrintedSide words={words} side={id} />
            </h4>
            <p>{texts.aims[id]}</p>
            <ul className="print-list">
              {(pack.redLines[id] ?? []).map(words.redLine).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="print-soft">{t('decision.capital', { start: pack.politicalCapital[id]!.start })}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
