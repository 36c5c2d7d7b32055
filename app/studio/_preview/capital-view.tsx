'use client';

import { useTranslations } from 'next-intl';
import type { PreviewAnswer } from '@/lib/authoring/preview';
import type { CompiledCard } from '@/lib/engine/compile';
import type { OptionOutlook } from '@/lib/ensemble/compare-options';
import { FanFigure } from '../../_components/fan-figure';
import { SideName } from '../../_components/side-name';
import { JointOutcomes } from '../../_run/decide/joint-outcomes';
import { noticed, ownEffects, pickTensions, reachOf } from '../../_run/decide/pick-tensions';
import { usePlace } from '../../_run/outlook/use-place';
import { useRun } from '../../_run/run-context';
import { useWay } from '../_editor/use-way';
import { PreviewOption } from './preview-option';

type Outlooks = Readonly<Record<string, OptionOutlook>>;

/** What is shown of each option, and how far the scales reach that the options share; as on the screen of the game. */
const shownOf = (outlooks: Outlooks, lines: readonly string[]) => {
  const own = Object.fromEntries(Object.entries(outlooks).map(([id, outlook]) => [id, ownEffects(outlook)]));
  const tensions = pickTensions(own, lines);
  const all = Object.values(outlooks);
  const apart = all.flatMap(({ agreement }) => (agreement ? noticed(agreement.apart) : []));
  return {
    tensions,
    isMoving: [...Object.values(tensions).flat(), ...apart].length > 0,
    reach: reachOf([...Object.values(tensions).flat(), ...apart].map(({ change }) => change)),
    lineReach: reachOf(all.flatMap(({ redLines }) => redLines.map(({ beyond }) => beyond))),
  };
};

/** Said where no option moves anything that would be shown, and the card names no tension lines to show all the same. */
function NothingMoved({ card }: { readonly card: string }) {
  const t = useTranslations('studio.preview');
  const { goTo } = useWay();
  return (
    <p className="mt-3 border-hairline border-t pt-3 text-small text-soft">
      {t('nothingMoved')}{' '}
      <button
        type="button"
        onClick={() => goTo(`cards/${card}.yaml lines`)}
        className="min-h-6 cursor-pointer text-link"
      >
        {t('toLines')}
      </button>
    </p>
  );
}

function Options({ card, outlooks }: { readonly card: CompiledCard; readonly outlooks: Outlooks }) {
  const shown = shownOf(outlooks, card.card.lines);
  return (
    <>
      {!shown.isMoving && <NothingMoved card={card.card.id} />}
      <ul className="mt-2">
        {card.card.options.map((option, i) => (
          <PreviewOption
            key={option.id}
            card={card}
            option={option}
            letter={String.fromCharCode(65 + i)}
            outlook={outlooks[option.id]}
            tensions={shown.tensions[option.id]}
            isMoving={shown.isMoving}
            reach={shown.reach}
            lineReach={shown.lineReach}
          />
        ))}
      </ul>
      <JointOutcomes card={card} withReasons={false} />
    </>
  );
}

/** The card as one capital sees it: what is at stake, its confidence afterwards, and its options where it decides. */
export function CapitalView({ answer, card }: { readonly answer: PreviewAnswer; readonly card: CompiledCard }) {
  const t = useTranslations('studio.preview');
  const outlook = useTranslations('outlook');
  const place = usePlace();
  const { texts, side, other, outlookQuarters } = useRun();
  const outlooks = answer.options[side];
  const told = texts.cards[card.card.id];
  const spreads = answer.projection.confidence[side];
  if (!told) return null;
  const name = texts.sides[side]!.name;
  return (
    <section aria-label={t('viewOf', { side: name })}>
      <p className="text-small">
        <SideName place={place(side)}>{name}</SideName>{' '}
        <span className="text-soft">{t(outlooks ? 'decides' : 'looksOn')}</span>
      </p>
      <h3 className="mt-1 font-serif text-read font-semibold">{told.question}</h3>
      <p className="mt-1 text-small text-soft">{told.stakes[side]}</p>
      {spreads && (
        <div className="mt-3 border-hairline border-t pt-3">
          <FanFigure
            name={outlook('confidenceIn', { side: name, other: texts.sides[other]!.name })}
            spreads={spreads}
            quarters={outlookQuarters}
          />
        </div>
      )}
      {outlooks && <Options card={card} outlooks={outlooks} />}
    </section>
  );
}
