import type { CompiledPack } from '../engine/compile';
import { marginOf } from '../engine/red-line';
import type { RedLine } from '../model/pack';
import type { WorldState } from '../model/world-state';
import { type Measure, readMeasure } from './measure';

/** How a red line has fared so far. */
export interface RedLineStanding {
  readonly line: RedLine;
  /** What it measures, by quarter, the start first, in points. */
  readonly values: readonly number[];
  /** Quarters (from 1) in which it was crossed. */
  readonly crossed: readonly number[];
  /** Points between the latest value and the line; negative beyond it. */
  readonly margin: number;
}

/** What a red line is drawn on. */
export const redLineMeasure = ({ measure }: RedLine): Measure => {
  if ('indicator' in measure) return { kind: 'indicator', id: measure.indicator };
  if ('tension' in measure) return { kind: 'tension', id: measure.tension };
  return { kind: 'confidence', id: measure.confidence };
};

/** Scores a side's red lines over the worlds of a run, read with the pack's own weights. */
export const redLineStandings = (
  compiled: CompiledPack,
  side: string,
  worlds: readonly WorldState[],
): readonly RedLineStanding[] =>
  compiled.pack.redLines[side]!.map((line) => {
    const values = worlds.map((world) => readMeasure(compiled, world, redLineMeasure(line), compiled.confidence));
    return {
      line,
      values,
      crossed: values.flatMap((value, quarter) => (quarter > 0 && marginOf(line, value) < 0 ? [quarter] : [])),
      margin: marginOf(line, values[values.length - 1]!),
    };
  });

/** Whether the latest quarter took a measure beyond its red line, or brought it back within; null where it did neither. */
export const turnOf = ({ line, values }: RedLineStanding): 'crossed' | 'back' | null => {
  const [before, now] = values.slice(-2).map((value) => marginOf(line, value) < 0);
  if (values.length < 2 || before === now) return null;
  return now ? 'crossed' : 'back';
};
