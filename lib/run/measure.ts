import type { CompiledPack, WeightVector } from '../engine/compile';
import { readOut } from '../engine/read-out';
import type { WorldState } from '../model/world-state';

/** The key under which the mean of both sides' confidence stands. */
export const ALLIANCE = 'alliance';

/** Something that can be read from a world, in points: a tension, a side's confidence (or the alliance's), an indicator. */
export interface Measure {
  readonly kind: 'tension' | 'confidence' | 'indicator';
  readonly id: string;
}

/** Names a measure among all others. */
export const measureKey = ({ kind, id }: Measure): string => `${kind}:${id}`;

/** All measures of a pack: tensions, then confidence, then indicators, each in the pack's order. */
export const measuresOf = (compiled: CompiledPack): readonly Measure[] => [
  ...compiled.tensions.map(({ id }): Measure => ({ kind: 'tension', id })),
  ...[...compiled.sides, ALLIANCE].map((id): Measure => ({ kind: 'confidence', id })),
  ...compiled.indicators.map((id): Measure => ({ kind: 'indicator', id })),
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
  if (kind === 'tension') return read.tensions[id]!;
  return id === ALLIANCE ? read.alliance : read.confidence[id]!;
};
