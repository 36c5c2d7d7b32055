'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { outcomesOf } from '@/lib/run/option-ranking';
import { runShares, type Shares } from '@/lib/run/weights';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';
import { OptionRanking } from './option-ranking';
import type { MovingWeights } from './use-weights';
import { UtilityChart } from './utility-chart';
import { WeightGroup } from './weight-group';

function Rankings({ shares }: { shares: Shares }) {
  const t = useTranslations('weights.ranking');
  const quarterName = useQuarterName();
  const { compiled, world, side, other, own, texts, calendar } = useRun();
  const outcomes = useMemo(() => outcomesOf(compiled, world, side), [compiled, world, side]);
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
  const { compiled, side, isOver } = useRun();
  const { weights } = moving;
  const shares = useDeferredValue(
    useMemo(() => runShares(compiled, { weights }, 'objectives', side), [compiled, weights, side]),
  );
  return (
    <div className="gap-x-12 md:grid md:grid-cols-[17rem_minmax(0,1fr)] desk:grid-cols-[22rem_minmax(0,1fr)]">
      <WeightGroup weighed="objectives" side={side} moving={moving} />
      <div className="mt-10 space-y-10 md:mt-0">
        <UtilityChart shares={shares} />
        {isOver ? <p className="running">{t('ranking.over')}</p> : <Rankings shares={shares} />}
      </div>
    </div>
  );
}
