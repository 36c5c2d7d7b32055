import type { CompiledPack, WeightVector } from '../engine/compile';
import type { ProjectionPlan, Spread } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { spreadOf } from './bucket-quantiles';
import { type Futures, simulateFutures } from './simulate';

/** A world and what is assumed from there on. */
export interface PlannedWorld {
  readonly from: WorldState;
  readonly plan: ProjectionPlan;
}

/**
 * How one world's futures differ from another's, future by future: the other minus the base, in points. One spread for
 * each quarter that both reach.
 */
export interface WorldDifference {
  /** The quarter of the first column. */
  readonly from: number;
  readonly indicators: Readonly<Record<string, readonly Spread[]>>;
  /** By side, and `alliance`. */
  readonly confidence: Readonly<Record<string, readonly Spread[]>>;
  readonly tensions: Readonly<Record<string, readonly Spread[]>>;
}

/** Levels of the other minus the base, run by run, from the first quarter to the last that both hold. */
const subtract = (base: Futures, other: Futures, indicators: number) => {
  const from = Math.max(base.from, other.from);
  const last = Math.min(base.from + base.horizon, other.from + other.horizon);
  const runs = base.runs;
  const column = (futures: Futures, quarter: number): Float64Array => {
    const at = (quarter - futures.from) * indicators * runs;
    return futures.levels.subarray(at, at + indicators * runs);
  };
  const columns = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => {
    const difference = Float64Array.from(column(other, from + i));
    const against = column(base, from + i);
    for (let cell = 0; cell < difference.length; cell++) difference[cell]! -= against[cell]!;
    return difference;
  });
  return { from, runs, columns };
};

const weighed = (column: Float64Array, runs: number, weights: WeightVector): Spread => {
  const out = new Float64Array(runs);
  weights.forEach((weight, i) => {
    if (weight !== 0) for (let r = 0; r < runs; r++) out[r]! += weight * column[i * runs + r]!;
  });
  return spreadOf(out, runs);
};

const differenceOf = (
  compiled: CompiledPack,
  base: Futures,
  other: Futures,
  confidence: Readonly<Record<string, WeightVector>>,
): WorldDifference => {
  const { from, runs, columns } = subtract(base, other, compiled.indicators.length);
  const read = (weights: WeightVector): Spread[] => columns.map((column) => weighed(column, runs, weights));
  const [first, second] = compiled.sides;
  const both = confidence[first]!.map((weight, i) => (weight + confidence[second]![i]!) / 2);
  return {
    from,
    indicators: Object.fromEntries(
      compiled.indicators.map((id, i) => [
        id,
        columns.map((column) => spreadOf(column.slice(i * runs, (i + 1) * runs), runs)),
      ]),
    ),
    confidence: {
      [first]: read(confidence[first]!),
      [second]: read(confidence[second]!),
      alliance: read(both),
    },
    tensions: Object.fromEntries(
      compiled.tensions.map(({ id, weights }) => [id, read(weights.map((weight) => -weight))]),
    ),
  };
};

/**
 * Compares worlds with a base on common futures. The plans must share runs and rngSeed, so that a draw that both worlds
 * meet in a quarter is the same draw (common random numbers).
 */
export const compareWorlds = (
  compiled: CompiledPack,
  base: PlannedWorld,
  others: readonly PlannedWorld[],
  confidence: Readonly<Record<string, WeightVector>> = compiled.confidence,
): readonly WorldDifference[] => {
  const against = simulateFutures(compiled, base.from, base.plan);
  return others.map(({ from, plan }) =>
    differenceOf(compiled, against, simulateFutures(compiled, from, plan), confidence),
  );
};
