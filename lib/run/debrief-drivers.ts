import type { CompiledPack } from '../engine/compile';
import type { Explanation } from '../engine/explain';
import type { WorldState } from '../model/world-state';
import { type AccountRow, accountOf, changeWeights } from './debrief-account';
import { type CauserSum, sumByCauser } from './debrief-causers';
import type { PlayedQuarters } from './debrief-timeline';
import { ALLIANCE, type Measure, readMeasure } from './measure';

/** How a measure came out over a whole branch, and what drove it there. */
export interface Driven {
  readonly measure: Measure;
  /** Points at the start and at the end of the branch. */
  readonly start: number;
  readonly end: number;
  /** Every cause, largest first; the points add up to the change. */
  readonly causes: readonly AccountRow[];
  readonly causers: readonly CauserSum[];
}

const ends = (compiled: CompiledPack, worlds: readonly WorldState[], measure: Measure) => ({
  start: readMeasure(compiled, worlds[0]!, measure, compiled.confidence),
  end: readMeasure(compiled, worlds[worlds.length - 1]!, measure, compiled.confidence),
});

/** The tensions that moved most over a branch, most first. */
export const mostMovedTensions = (
  compiled: CompiledPack,
  worlds: readonly WorldState[],
  count: number,
): readonly Measure[] =>
  compiled.tensions
    .map(({ id }): Measure => ({ kind: 'tension', id }))
    .map((measure) => ({ measure, ...ends(compiled, worlds, measure) }))
    .sort((a, b) => Math.abs(b.end - b.start) - Math.abs(a.end - a.start))
    .slice(0, count)
    .map(({ measure }) => measure);

/**
 * What drove the confidence of the alliance under the pack's weights, and then the tensions that moved most, over a
 * branch.
 */
export const drivenMeasures = (
  compiled: CompiledPack,
  explanation: Explanation,
  side: string,
  { worlds, quarters }: PlayedQuarters,
  tensions: number,
): readonly Driven[] => {
  const records = quarters.map(({ record }) => record);
  const measures: Measure[] = [{ kind: 'confidence', id: ALLIANCE }, ...mostMovedTensions(compiled, worlds, tensions)];
  return measures.map((measure) => {
    const weights = changeWeights(compiled, measure, compiled.confidence);
    const causes = accountOf(compiled, explanation, records, weights, quarters.length);
    return {
      measure,
      ...ends(compiled, worlds, measure),
      causes,
      causers: sumByCauser(compiled, side, causes),
    };
  });
};
