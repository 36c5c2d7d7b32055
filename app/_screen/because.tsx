import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Band } from '@/lib/model/closed-sets';
import type { RevealAccount } from '@/lib/session/views/reveal-account';
import { MovedTensions } from '../_class/reveal/moved-tensions';
import {
  movedTensions,
  type ShownMeasure,
  type StrongCause,
  shownMeasures,
  strongestCauses,
} from '../_class/reveal/shown-measures';
import { CauseLine, StrongCauses } from '../_class/reveal/strong-causes';
import { useReveal } from '../_class/use-class-pack';
import { EachLanguage, useScreen, useTexts, Words, WordsInLine } from './screen-context';

const CAUSES = 4;
/** Tensions that are shown, where one language has the screen and where two share it. */
const TENSIONS = { one: 5, both: 4 } as const;

/** What moved in a quarter, in the language spoken here; nothing until it is known. */
const useMeasures = (account: RevealAccount | null): readonly ShownMeasure[] => {
  const { room, pack } = useScreen();
  const texts = useTexts();
  return useMemo(
    () => (account ? shownMeasures(pack.compiled, texts, account, room.revealed) : []),
    [account, pack, texts, room.revealed],
  );
};

/** The card that the strongest cause is about, else the first of the quarter. */
const cardOfCauses = (causes: readonly StrongCause[], fallback: string | undefined): string | undefined => {
  const found = causes.map(({ cause: { cause } }) => ('card' in cause ? cause.card : undefined));
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

function Cause({ account, tension }: { account: RevealAccount; tension: string }) {
  const { pack, languages } = useScreen();
  const texts = useTexts();
  const strong = strongestCauses(useMeasures(account), CAUSES).find(({ measure }) => measure.id === tension);
  if (!strong) return null;
  const shockName = (shock: string) => texts.shocks[shock]?.headline ?? shock;
  return (
    <CauseLine
      {...strong}
      source={{ compiled: pack.compiled, texts, shockName }}
      documents={languages.length > 1 ? null : texts.documents}
    />
  );
}

function BandName({ band }: { band: Band }) {
  return useTranslations('bands')(band);
}

/** Names in each language, where the projector speaks two. */
const BILINGUAL = {
  name: ({ id }: ShownMeasure) => <WordsInLine>{(_, texts) => texts.tensions[id]!.name}</WordsInLine>,
  band: (band: Band) => <WordsInLine>{() => <BandName band={band} />}</WordsInLine>,
};

function Moved({ account, causes }: { account: RevealAccount; causes: readonly StrongCause[] }) {
  const { languages } = useScreen();
  const tensions = movedTensions(useMeasures(account), TENSIONS[languages.length > 1 ? 'both' : 'one']);
  return (
    <div className="grid grid-cols-2 gap-8">
      <section>
        <h1 className="border-hairline border-b pb-1 font-sans text-small text-soft">
          <WordsInLine>{(t) => t('because.moved')}</WordsInLine>
        </h1>
        <StrongCauses
          causes={causes}
          line={({ measure }) => (
            <EachLanguage className={languages.length > 1 ? 'text-small leading-tight' : 'text-ui'}>
              <Cause account={account} tension={measure.id} />
            </EachLanguage>
          )}
        />
      </section>
      <section>
        <h2 className="mb-2 font-sans text-small text-soft">
          <WordsInLine>{(t) => t('because.tensions')}</WordsInLine>
        </h2>
        <MovedTensions measures={tensions} {...(languages.length > 1 ? { words: BILINGUAL } : {})} />
      </section>
    </div>
  );
}

/** What the quarter moved: four causes, five tensions from then to now, and one question to discuss. */
export function Because() {
  const { address, room } = useScreen();
  const account = useReveal(address, room, room.place.quarter);
  const causes = strongestCauses(useMeasures(account), CAUSES);
  if (!account) return <Words className="text-h2 text-soft">{(t) => t('because.waiting')}</Words>;
  return (
    <div className="flex grow flex-col justify-between gap-4">
      <Moved account={account} causes={causes} />
      <Question card={cardOfCauses(causes, Object.values(room.cards)[0])} />
    </div>
  );
}
