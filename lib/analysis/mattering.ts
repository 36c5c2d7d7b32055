import type { CompiledPack, WeightVector } from '../engine/compile';
import type { Futures } from '../ensemble/simulate';
import { weighRuns } from '../ensemble/weigh-runs';
import type { Situation } from './option-futures';

/** The most that choosing differently on a card changes: the mean difference in one measure, in points. */
export interface Difference {
  readonly kind: 'tension' | 'confidence';
  readonly of: string;
  readonly points: number;
  /** Quarters ahead, from 1. */
  readonly quartersAhead: number;
}

interface Measure {
  readonly kind: Difference['kind'];
  readonly of: string;
  readonly weights: WeightVector;
}

const measuresOf = (compiled: CompiledPack): Measure[] => [
  ...compiled.tensions.map(({ id, weights }): Measure => ({ kind: 'tension', of: id, weights })),
  ...compiled.sides.map((side): Measure => ({ kind: 'confidence', of: side, weights: compiled.confidence[side]! })),
];

const sumOfDifferences = (a: Futures, b: Futures, weights: WeightVector, column: number): number => {
  const some = new Float64Array(a.runs);
  const others = new Float64Array(b.runs);
  weighRuns(a, weights, column, some, false);
  weighRuns(b, weights, column, others, false);
  return some.reduce((sum, value, run) => sum + Math.abs(value - others[run]!), 0);
};

/** The situations in which both options of a pair can be chosen, and their futures. */
const pairsOf = (situations: readonly Situation[]): (readonly (readonly [Futures, Futures])[])[] => {
  const options = situations[0]?.options.length ?? 0;
  const places = Array.from({ length: options }, (_, i) => i);
  return places.flatMap((a) =>
    places.slice(a + 1).map((b) =>
      situations.flatMap(({ options: futures }) => {
        const [one, other] = [futures[a], futures[b]];
        return one && other ? [[one, other] as const] : [];
      }),
    ),
  );
};

/** Where choosing one option rather than another changes most, over all measures and quarters; null where there is no choice. */
export const readMattering = (compiled: CompiledPack, situations: readonly Situation[]): Difference | null => {
  let most: Difference | null = null;
  for (const both of pairsOf(situations)) {
    const runs = both.reduce((sum, [one]) => sum + one.runs, 0);
    if (runs === 0) continue;
    for (const { kind, of, weights } of measuresOf(compiled))
      for (let quartersAhead = 1; quartersAhead <= both[0]![0].horizon; quartersAhead++) {
        const sum = both.reduce((all, [one, other]) => all + sumOfDifferences(one, other, weights, quartersAhead), 0);
        if (!most || sum / runs > most.points) most = { kind, of, points: sum / runs, quartersAhead };
      }
  }
  return most;
};
