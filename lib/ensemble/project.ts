import type { CompiledPack, WeightVector } from '../engine/compile';
import { BAND_BOUNDS } from '../model/closed-sets';
import type { Projection, ProjectionPlan, Spread } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { constantSpread, spreadOf } from './bucket-quantiles';
import { redLineOutlooks } from './red-line-futures';
import { type Futures, simulateFutures } from './simulate';
import { weighRuns } from './weigh-runs';

/** The spread of one quarter; in the present every run has the same value. */
const columnSpread = (values: Float64Array, column: number): Spread =>
  column === 0 ? constantSpread(values[0]!) : spreadOf(values, values.length);

const tensionFans = (compiled: CompiledPack, futures: Futures) => {
  const scratch = new Float64Array(futures.runs);
  const tensions: Record<string, Spread[]> = {};
  const crisis: Record<string, number> = {};
  for (const { id, weights } of compiled.tensions) {
    const reached = new Uint8Array(futures.runs);
    tensions[id] = [];
    for (let column = 0; column <= futures.horizon; column++) {
      weighRuns(futures, weights, column, scratch, true);
      if (column > 0) for (let r = 0; r < futures.runs; r++) if (scratch[r]! >= BAND_BOUNDS.crisis) reached[r] = 1;
      tensions[id]!.push(columnSpread(scratch, column));
    }
    crisis[id] = reached.reduce((sum, hit) => sum + hit, 0) / futures.runs;
  }
  return { tensions, crisis };
};

const confidenceFans = (
  compiled: CompiledPack,
  futures: Futures,
  weights: Readonly<Record<string, WeightVector>>,
): Record<string, Spread[]> => {
  const [first, second] = compiled.sides;
  const a = new Float64Array(futures.runs);
  const b = new Float64Array(futures.runs);
  const both = new Float64Array(futures.runs);
  const fans: Record<string, Spread[]> = { [first]: [], [second]: [], alliance: [], gap: [] };
  for (let column = 0; column <= futures.horizon; column++) {
    weighRuns(futures, weights[first]!, column, a, false);
    weighRuns(futures, weights[second]!, column, b, false);
    fans[first]!.push(columnSpread(a, column));
    fans[second]!.push(columnSpread(b, column));
    for (let r = 0; r < futures.runs; r++) both[r] = (a[r]! + b[r]!) / 2;
    fans.alliance!.push(columnSpread(both, column));
    for (let r = 0; r < futures.runs; r++) both[r] = a[r]! - b[r]!;
    fans.gap!.push(columnSpread(both, column));
  }
  return fans;
};

/** Fans of every indicator, confidence and tension of simulated futures, and how near they come to the red lines. */
export const summariseFutures = (
  compiled: CompiledPack,
  futures: Futures,
  confidence: Readonly<Record<string, WeightVector>> = compiled.confidence,
): Projection => {
  const n = compiled.indicators.length;
  const at = (column: number, i: number): Float64Array =>
    futures.levels.subarray((column * n + i) * futures.runs, (column * n + i + 1) * futures.runs);
  return {
    runs: futures.runs,
    from: futures.from,
    indicators: Object.fromEntries(
      compiled.indicators.map((id, i) => [
        id,
        Array.from({ length: futures.horizon + 1 }, (_, column) => columnSpread(at(column, i), column)),
      ]),
    ),
    confidence: confidenceFans(compiled, futures, confidence),
    ...tensionFans(compiled, futures),
    redLines: Object.fromEntries(compiled.sides.map((side) => [side, redLineOutlooks(compiled, futures, side)])),
  };
};

/** Projects a world: simulates the plan's futures and reads their fans. */
export const projectWorld = (
  compiled: CompiledPack,
  from: WorldState,
  plan: ProjectionPlan,
  confidence?: Readonly<Record<string, WeightVector>>,
): Projection => summariseFutures(compiled, simulateFutures(compiled, from, plan), confidence);
