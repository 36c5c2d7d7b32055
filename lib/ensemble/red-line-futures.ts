import type { CompiledPack } from '../engine/compile';
import { marginOf } from '../engine/red-line';
import type { RedLine } from '../model/pack';
import type { RedLineOutlook } from '../model/projection';
import { spreadOf } from './bucket-quantiles';
import type { Futures } from './simulate';
import { tensionOfRuns, weighRuns } from './weigh-runs';

/** What a red line measures in one quarter of every run, with the pack's own weights. */
const measuredIn = (compiled: CompiledPack, futures: Futures, { measure }: RedLine, column: number): Float64Array => {
  if ('indicator' in measure) {
    const at = (column * compiled.indicators.length + compiled.indexOf.get(measure.indicator)!) * futures.runs;
    return futures.levels.subarray(at, at + futures.runs);
  }
  if ('tension' in measure)
    return tensionOfRuns(futures, compiled.tensions.find(({ id }) => id === measure.tension)!.weights, column);
  const values = new Float64Array(futures.runs);
  weighRuns(futures, compiled.confidence[measure.confidence]!, column, values, false);
  return values;
};

const outlookOf = (compiled: CompiledPack, futures: Futures, line: RedLine, quarters: number): RedLineOutlook => {
  const beyond = new Float64Array(futures.runs).fill(Number.NEGATIVE_INFINITY);
  for (let column = 1; column <= quarters; column++) {
    const values = measuredIn(compiled, futures, line, column);
    for (let r = 0; r < futures.runs; r++) beyond[r] = Math.max(beyond[r]!, -marginOf(line, values[r]!));
  }
  const crossed = beyond.reduce((count, points) => count + (points > 0 ? 1 : 0), 0);
  const present = measuredIn(compiled, futures, line, 0);
  for (let r = 0; r < futures.runs; r++) beyond[r] = Math.max(beyond[r]!, -marginOf(line, present[r]!));
  return { beyond: spreadOf(beyond, futures.runs), crossedIn: crossed / futures.runs };
};

/**
 * How near simulated futures come to each red line of a side, in the pack's order, within the horizon and the pack's
 * last quarter; none where no quarter is left.
 */
export const redLineOutlooks = (compiled: CompiledPack, futures: Futures, side: string): readonly RedLineOutlook[] => {
  const quarters = Math.min(futures.horizon, compiled.pack.quarters - futures.from);
  if (quarters < 1) return [];
  return compiled.pack.redLines[side]!.map((line) => outlookOf(compiled, futures, line, quarters));
};
