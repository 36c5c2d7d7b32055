import type { WeightVector } from '../engine/compile';
import { addShortfall, addWeighed } from './kernel';
import type { Futures } from './simulate';

/**
 * Writes Σ w x (or Σ w (100 − x) for a tension) of every run in one quarter to `out`, and of one run alone in the
 * present, which all share: one indicator after another, in the order in which a single sum adds them up.
 */
export const weighRuns = (
  futures: Futures,
  weights: WeightVector,
  column: number,
  out: Float64Array,
  ofShortfall: boolean,
): void => {
  const { runs, levels } = futures;
  const count = column === 0 ? 1 : runs;
  out.fill(0);
  weights.forEach((weight, i) => {
    if (weight === 0) return;
    const at = (column * weights.length + i) * runs;
    const level = levels.subarray(at, at + runs);
    if (ofShortfall) addShortfall(out, level, weight, count);
    else addWeighed(out, level, weight, count);
  });
};

/** The values of one tension in one quarter of every run. */
export const tensionOfRuns = (futures: Futures, weights: WeightVector, column: number): Float64Array => {
  const out = new Float64Array(futures.runs);
  weighRuns(futures, weights, column, out, true);
  return out;
};
