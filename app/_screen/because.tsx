import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { shownDifference } from '@/lib/charts/shown';
import type { Band } from '@/lib/model/closed-sets';
import type { RevealAccount } from '@/lib/session/views/reveal-account';
import { CauseLine } from '../_class/reveal/cause-line';
import { type CausedTension, causedTensions, type ShownCause, shownMeasures } from '../_class/reveal/shown-measures';
import { useReveal } from '../_class/use-class-pack';
import { BandScale } from '../_components/band-scale';
import { verdictClass } from '../_components/verdict-class';
import { signed } from '../_run/outlook/signed';
import { ClassWords } from './class-words';
import { EachLanguage, useScreen, useTexts, Words, WordsInLine } from './screen-context';

const TENSIONS = 4;
/** Causes of each tension, where one language has the screen and where two share it. */
const CAUSES = { one: 2, both: 1 } as const;

/** The tensions that a quarter's causes moved; none until they are known. */
const useCausedTensions = (account: RevealAccount | null): readonly CausedTension[] => {
  const { room, pack, languages } = useScreen();
  const texts = useTexts();
  return useMemo(() => {
    if (!account) return [];
    const measures = shownMeasures(pack.compiled, texts, account, room.revealed);
    return causedTensions(measures, TENSIONS, CAUSES[languages.length > 1 ? 'both' : 'one']);
  }, [account, pack, texts, languages, room.revealed]);
};

/** The card that the strongest cause is about, else the first of the quarter. */
const cardOfCauses = (tensions: readonly CausedTension[], fallback: string | undefined): string | undefined => {
  const found = tensions.flatMap(({ causes }) => causes).map(({ cause }) => ('card' in cause ? cause.card : undefined));
  return found.find((card) => card !== undefined) ?? fallback;
};

function Question({ card }: { card: string | undefined }) {
  return (
    <div className="border-hairline border-t pt-2 text-read">
      <Words as="p">
        {(t, texts) => {
          const question = card === undefined ? undefined : texts.cards[card]?.discussion[0];
          return (
            question && (
              <>
                <span className="text-soft">{t('because.discuss')}</span> <span className="font-serif">{question}</span>
              </>
            )
          );
        }}
      </Words>
    </div>
  );
}

function BandName({ band }: { band: Band }) {
  return useTranslations('bands')(band);
}

function Bar({ measure }: Pick<CausedTension, 'measure'>) {
  const { before, after, id } = measure;
  return (
    <BandScale
      name={<WordsInLine>{(_, texts) => texts.tensions[id]!.name}</WordsInLine>}
      note={signed(shownDifference(before, after))}
      now={after}
      before={before}
      bandWord={(band) => <WordsInLine>{() => <BandName band={band} />}</WordsInLine>}
    />
  );
}

function Cause({ cause }: { cause: ShownCause }) {
  const { pack, languages } = useScreen();
  const texts = useTexts();
  const shockName = (shock: string) => texts.shocks[shock]?.headline ?? shock;
  return (
    <CauseLine
      cause={cause}
      source={{ compiled: pack.compiled, texts, shockName }}
      documents={languages.length > 1 ? null : texts.documents}
    />
  );
}

function Causes({ causes, rest }: Pick<CausedTension, 'causes' | 'rest'>) {
  const { languages } = useScreen();
  return (
    <ul className="grid grid-cols-[3.5rem_1fr] items-baseline gap-x-3">
      {causes.map((cause) => (
        <li key={JSON.stringify(cause.cause)} className="col-span-2 grid grid-cols-subgrid items-baseline">
          <span
            className={`text-right font-serif text-h3 font-semibold ${verdictClass(cause.points > 0 ? 'worse' : 'better')}`}
          >
            {signed(cause.points)}
          </span>
          <div>
            <EachLanguage className={languages.length > 1 ? 'text-small leading-tight' : 'text-ui'}>
              <Cause cause={cause} />
            </EachLanguage>
          </div>
        </li>
      ))}
      {rest !== 0 && (
        <li className="col-span-2 grid grid-cols-subgrid items-baseline text-caption text-soft">
          <span className="text-right">{signed(rest)}</span>
          <span>
            <WordsInLine>{(t) => t('because.rest')}</WordsInLine>
          </span>
        </li>
      )}
    </ul>
  );
}

function Moved({ tensions }: { tensions: readonly CausedTension[] }) {
  return (
    <section>
      <h1 className="border-hairline border-b pb-1 font-sans text-small text-soft">
        <WordsInLine>{(t) => t('because.moved')}</WordsInLine>
      </h1>
      {tensions.length === 0 && (
        <EachLanguage as="p" className="pt-2 text-soft">
          <ClassWords>{(t) => t('nothingMoved')}</ClassWords>
        </EachLanguage>
      )}
      <ul>
        {tensions.map(({ measure, causes, rest }) => (
          <li
            key={measure.id}
            className="grid grid-cols-2 items-center gap-8 border-hairline border-b py-1.5 last:border-b-0"
          >
            <Bar measure={measure} />
            <Causes causes={causes} rest={rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the quarter moved: four tensions from then to now, each beside what moved it, and one question to discuss. */
export function Because() {
  const { address, room } = useScreen();
  const account = useReveal(address, room, room.place.quarter);
  const tensions = useCausedTensions(account);
  if (!account) return <Words className="text-h2 text-soft">{(t) => t('because.waiting')}</Words>;
  return (
    <div className="flex grow flex-col justify-between gap-4">
      <Moved tensions={tensions} />
      <Question card={cardOfCauses(tensions, Object.values(room.cards)[0])} />
    </div>
  );
}
