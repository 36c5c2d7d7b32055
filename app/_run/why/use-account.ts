import { useMemo } from 'react';
import { type AccountRow, accountOf, changeWeights } from '@/lib/run/debrief-account';
import { type CauserSum, sumByCauser } from '@/lib/run/debrief-causers';
import { type Measure, readMeasure } from '@/lib/run/measure';
import { useRun } from '../run-context';
import { useExplanation } from './use-explanation';

/** A number of the run, and everything that brought it there. */
export interface Account {
  readonly measure: Measure;
  /** From 0, the start. */
  readonly quarter: number;
  /** Points at the start and at the end of the quarter. */
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
    const weights = changeWeights(compiled, measure, confidence);
    const rows = accountOf(compiled, explanation, records, weights, quarter);
    return {
      measure,
      quarter,
      start: readMeasure(compiled, played.worlds[0]!, measure, confidence),
      level: readMeasure(compiled, played.worlds[quarter]!, measure, confidence),
      rows,
      causers: sumByCauser(compiled, side, rows),
    };
  }, [compiled, played, confidence, side, explanation, measure, quarter]);
};
