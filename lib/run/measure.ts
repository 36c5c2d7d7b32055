import type { CompiledPack, WeightVector } from '../engine/compile';
import { readOut } from '../engine/read-out';
import type { WorldState } from '../model/world-state';

/** The key under which the mean of both sides' confidence stands. */
export const ALLIANCE = 'alliance';

/** The id of the expectation gap: the first side's confidence less the second's, signed, −100 to 100. */
export const GAP = 'gap';

/**
 * Something that can be read from a world, in points: a tension, a side's confidence (or the alliance's), the
 * expectation gap, an indicator.
 */
export interface Measure {
  readonly kind: 'tension' | 'confidence' | 'gap' | 'indicator';
  readonly id: string;
}

/** Names a measure among all others. */
export const measureKey = ({ kind, id }: Measure): string => `${kind}:${id}`;

/**
 * The measures of a pack of which more is better or worse: tensions, then confidence, then indicators, each in the
 * pack's order.
 */
export const measuresOf = (compiled: CompiledPack): readonly Measure[] => [
  ...compiled.tensions.map(({ id }): Measure => ({ kind: 'tension', id })),
  ...[...compiled.sides, ALLIANCE].map((id): Measure => ({ kind: 'confidence', id })),
  ...compiled.indicators.map((id): Measure => ({ kind: 'indicator', id })),
];

/** All measures of a pack that have an account: those above, and the expectation gap after them. */
export const explainedMeasures = (compiled: CompiledPack): readonly Measure[] => [
  ...measuresOf(compiled),
  { kind: 'gap', id: GAP },
];

/** Reads a measure from a world under the given weights of confidence, in points. */
export const readMeasure = (
  compiled: CompiledPack,
  world: WorldState,
  { kind, id }: Measure,
  confidence: Readonly<Record<string, WeightVector>>,
): number => {
  if (kind === 'indicator') return world.levels[compiled.indexOf.get(id)!]!;
  const read = readOut(compiled, world.levels, confidence);
  if (kind === 'gap') return read.gap;
  if (kind === 'tension') return read.tensions[id]!;
  return id === ALLIANCE ? read.alliance : read.confidence[id]!;
};
