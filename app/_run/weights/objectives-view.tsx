'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { type Outcome, outcomesOf, rankOptions } from '@/lib/run/option-ranking';
import { runShares, type Shares } from '@/lib/run/weights';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';
import { OptionRanking } from './option-ranking';
import type { MovingWeights } from './use-weights';
import { UtilityChart } from './utility-chart';
import { WeightGroup } from './weight-group';

interface Ranked {
  outcomes: readonly Outcome[];
  shares: Shares;
}

const useBest = ({ outcomes, shares }: Ranked) => {
  const { own, texts } = useRun();
  return own.flatMap(({ card: { id } }) => {
    const best = rankOptions(outcomes, id, shares)[0];
    const { question, options } = texts.cards[id]!;
    return best ? [{ id, question, label: options[best.option]!.label }] : [];
  });
};

/** On a phone, close to the fingers: what looks best on each card as the weights move. */
function BestNow(ranked: Ranked) {
  const t = useTranslations('weights.ranking');
  return (
    <div className="sticky top-0 z-1 -mx-1 border-hairline border-b bg-paper px-1 py-3 md:hidden">
      <p className="eyebrow">{t('bestNow')}</p>
      <ul className="mt-1 space-y-1 text-small">
        {useBest(ranked).map(({ id, question, label }) => (
          <li key={id}>
            <span className="block text-caption text-soft">{question}</span>
            <span className="font-semibold">{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** For those who do not see the table: what looks best, said when the weights rest. */
function BestSaid({ outcomes }: Pick<Ranked, 'outcomes'>) {
  const t = useTranslations('weights.ranking');
  const { compiled, document, side } = useRun();
  const best = useBest({ outcomes, shares: runShares(compiled, document, 'objectives', side) });
  return (
    <div role="status" className="sr-only">
      <p>{t('bestNow')}</p>
      {best.map(({ id, question, label }) => (
        <p key={id}>
          {question} {label}
        </p>
      ))}
    </div>
  );
}

function Rankings({ outcomes, shares }: Ranked) {
  const t = useTranslations('weights.ranking');
  const quarterName = useQuarterName();
  const { world, other, own, texts, calendar } = useRun();
  return (
    <section className="space-y-6">
      <div>
        <h2 className="text-h2">{t('title', { quarter: quarterName(calendar(world.quarter + 1)) })}</h2>
        <p className="mt-1 max-w-[38rem] text-small text-soft">{t('note', { other: texts.sides[other]!.name })}</p>
      </div>
      {own.map(({ card }) => (
        <OptionRanking key={card.id} card={card.id} outcomes={outcomes} shares={shares} />
      ))}
    </section>
  );
}

/** The player's own objectives weighed otherwise: what the branch is worth then, and which options look best. */
export function ObjectivesView({ moving }: { moving: MovingWeights }) {
  const t = useTranslations('weights');
  const { compiled, world, side, isOver } = useRun();
  const { weights } = moving;
  const moved = useMemo(() => runShares(compiled, { weights }, 'objectives', side), [compiled, weights, side]);
  const shares = useDeferredValue(moved);
  const outcomes = useMemo(() => (isOver ? [] : outcomesOf(compiled, world, side)), [isOver, compiled, world, side]);
  return (
    <div className="gap-x-12 md:grid md:grid-cols-[17rem_minmax(0,1fr)] desk:grid-cols-[22rem_minmax(0,1fr)]">
      <div className="space-y-4">
        {!isOver && <BestNow outcomes={outcomes} shares={shares} />}
        {!isOver && <BestSaid outcomes={outcomes} />}
        <WeightGroup weighed="objectives" side={side} moving={moving} />
      </div>
      <div className="mt-10 space-y-10 md:mt-0">
        <UtilityChart shares={shares} />
        {isOver ? <p className="running">{t('ranking.over')}</p> : <Rankings outcomes={outcomes} shares={shares} />}
      </div>
    </div>
  );
}
