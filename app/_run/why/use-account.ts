import { useMemo } from 'react';
import type { WorldState } from '@/lib/model/world-state';
import { type AccountRow, accountOf, changeWeights } from '@/lib/run/debrief-account';
import { type CauserSum, sumByCauser } from '@/lib/run/debrief-causers';
import { type Measure, readMeasure } from '@/lib/run/measure';
import { shownLevel } from '../outlook/level-text';
import { useRun } from '../run-context';
import { useExplanation } from './use-explanation';

/** A number of the run, and everything that brought it there. */
export interface Account {
  readonly measure: Measure;
  /** From 0, the start. */
  readonly quarter: number;
  /** Points at the start and at the end of the quarter; the gap's as shown, since it is shown as a difference. */
  readonly start: number;
  readonly level: number;
  /** Largest first; the points add up to the level less the start. */
  readonly rows: readonly AccountRow[];
  readonly causers: readonly CauserSum[];
}

/** The account of a measure at the end of a quarter of the branch in hand. */
export const useAccount = (measure: Measure, quarter: number): Account => {
  const { compiled, played, confidence, side } = useRun();
  const explanation = useExplanation();
  return useMemo(() => {
    const records = played.quarters.map(({ record }) => record);
    const levelOf = (world: WorldState) =>
      (measure.kind === 'gap' ? shownLevel : readMeasure)(compiled, world, measure, confidence);
    const weights = changeWeights(compiled, measure, confidence);
    const rows = accountOf(compiled, explanation, records, weights, quarter);
    return {
      measure,
      quarter,
      start: levelOf(played.worlds[0]!),
      level: levelOf(played.worlds[quarter]!),
      rows,
      causers: sumByCauser(compiled, side, rows),
    };
  }, [compiled, played, confidence, side, explanation, measure, quarter]);
};
