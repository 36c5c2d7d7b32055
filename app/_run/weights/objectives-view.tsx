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

/** On a phone, close to the fingers: what looks best on each card as the weights move. */
function BestNow({ outcomes, shares }: Ranked) {
  const t = useTranslations('weights.ranking');
  const { own, texts } = useRun();
  const found = own.flatMap(({ card }) => {
    const best = rankOptions(outcomes, card.id, shares)[0];
    return best ? [{ card: card.id, option: best.option }] : [];
  });
  return (
    <div className="sticky top-0 z-1 -mx-1 border-hairline border-b bg-paper px-1 py-3 md:hidden">
      <p className="eyebrow">{t('bestNow')}</p>
      <ul className="mt-1 space-y-1 text-small">
        {found.map(({ card, option }) => (
          <li key={card}>
            <span className="block text-caption text-soft">{texts.cards[card]!.question}</span>
            <span className="font-semibold">{texts.cards[card]!.options[option]!.label}</span>
          </li>
        ))}
      </ul>
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
        <WeightGroup weighed="objectives" side={side} moving={moving} />
      </div>
      <div className="mt-10 space-y-10 md:mt-0">
        <UtilityChart shares={shares} />
        {isOver ? <p className="running">{t('ranking.over')}</p> : <Rankings outcomes={outcomes} shares={shares} />}
      </div>
    </div>
  );
}
