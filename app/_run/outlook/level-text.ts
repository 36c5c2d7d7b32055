import { shown, shownDifference } from '@/lib/charts/shown';
import type { CompiledPack, WeightVector } from '@/lib/engine/compile';
import type { WorldState } from '@/lib/model/world-state';
import { type Measure, readMeasure } from '@/lib/run/measure';
import { signed } from './signed';

/** A measure of a world as it is shown, in points; the gap is the difference of both sides' confidence as shown. */
export const shownLevel = (
  compiled: CompiledPack,
  world: WorldState,
  measure: Measure,
  confidence: Readonly<Record<string, WeightVector>>,
): number => {
  const read = (at: Measure) => readMeasure(compiled, world, at, confidence);
  if (measure.kind !== 'gap') return shown(read(measure));
  const [first, second] = compiled.sides;
  return shownDifference(read({ kind: 'confidence', id: second }), read({ kind: 'confidence', id: first }));
};

/** A level of a measure as it is printed, in points; the gap has a sign, everything else runs from 0 to 100. */
export const levelText = ({ kind }: Measure, level: number, digits = 1): string =>
  kind === 'gap' ? signed(level, digits) : level.toFixed(digits);
