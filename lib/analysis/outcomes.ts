import type { CompiledPack } from '../engine/compile';
import { initialWorld } from '../engine/deal';
import { utilityOf } from '../engine/read-out';
import { type Futures, simulateFutures } from '../ensemble/simulate';
import { weighRuns } from '../ensemble/weigh-runs';
import type { ProjectionPlan } from '../model/projection';

/** How games came out: a value per game at the end, in points 0 to 100, and how long indicators stood at an end of their scale. */
export interface Outcomes {
  readonly games: number;
  readonly quarters: number;
  /** By side. */
  readonly confidence: Readonly<Record<string, Float64Array>>;
  /** What a side's objectives make of the end, and of the start. */
  readonly utility: Readonly<Record<string, Float64Array>>;
  readonly startUtility: Readonly<Record<string, number>>;
  readonly tensions: Readonly<Record<string, Float64Array>>;
  /** By indicator: quarters of all games that ended at 0, and at 100. */
  readonly atFloor: Readonly<Record<string, number>>;
  readonly atCeiling: Readonly<Record<string, number>>;
}

const byId = <T>(ids: readonly string[], value: (id: string) => T): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [id, value(id)]));

const utilityOfRuns = (compiled: CompiledPack, futures: Futures, side: string): Float64Array => {
  const values = new Float64Array(futures.runs);
  weighRuns(futures, compiled.objectives[side]!, futures.horizon, values, false);
  const capital = futures.capital[side]!.subarray(futures.horizon * futures.runs);
  const worth = (compiled.capitalWeight[side]! * 100) / compiled.pack.politicalCapital[side]!.max;
  return values.map((value, run) => value + worth * capital[run]!);
};

const countAt = (futures: Futures, indicators: number, place: number, end: number): number => {
  let count = 0;
  for (let q = 1; q <= futures.horizon; q++) {
    const at = (q * indicators + place) * futures.runs;
    for (let run = 0; run < futures.runs; run++) if (futures.levels[at + run] === end) count += 1;
  }
  return count;
};

/** Plays some of the plan's games from the start of the pack (the first is even) and reads how they came out. */
export const playOutcomes = (
  compiled: CompiledPack,
  plan: ProjectionPlan,
  range: { readonly first: number; readonly count: number },
): Outcomes => {
  const start = initialWorld(compiled);
  const futures = simulateFutures(compiled, start, plan, range);
  const { sides, indicators, tensions } = compiled;
  const atEnd = (weights: readonly number[], ofShortfall: boolean): Float64Array => {
    const values = new Float64Array(futures.runs);
    weighRuns(futures, weights, futures.horizon, values, ofShortfall);
    return values;
  };
  const counted = (end: number) =>
    Object.fromEntries(indicators.map((id, place) => [id, countAt(futures, indicators.length, place, end)]));
  return {
    games: futures.runs,
    quarters: futures.horizon,
    confidence: byId(sides, (side) => atEnd(compiled.confidence[side]!, false)),
    utility: byId(sides, (side) => utilityOfRuns(compiled, futures, side)),
    startUtility: byId(sides, (side) => utilityOf(compiled, side, start)),
    tensions: Object.fromEntries(tensions.map(({ id, weights }) => [id, atEnd(weights, true)])),
    atFloor: counted(0),
    atCeiling: counted(100),
  };
};

const joined = (parts: readonly Readonly<Record<string, Float64Array>>[]): Record<string, Float64Array> =>
  byId(Object.keys(parts[0] ?? {}), (id) => Float64Array.from(parts.flatMap((part) => [...part[id]!])));

const summed = (parts: readonly Readonly<Record<string, number>>[]): Record<string, number> =>
  byId(Object.keys(parts[0] ?? {}), (id) => parts.reduce((sum, part) => sum + part[id]!, 0));

/** Outcomes of several ranges of the same games as one; there is at least one. */
export const joinOutcomes = (parts: readonly Outcomes[]): Outcomes => ({
  games: parts.reduce((sum, { games }) => sum + games, 0),
  quarters: parts[0]!.quarters,
  startUtility: parts[0]!.startUtility,
  confidence: joined(parts.map(({ confidence }) => confidence)),
  utility: joined(parts.map(({ utility }) => utility)),
  tensions: joined(parts.map(({ tensions }) => tensions)),
  atFloor: summed(parts.map(({ atFloor }) => atFloor)),
  atCeiling: summed(parts.map(({ atCeiling }) => atCeiling)),
});
