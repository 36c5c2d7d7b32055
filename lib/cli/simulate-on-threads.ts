import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompiledPack } from '../engine/compile';
import { type Futures, simulateFutures } from '../ensemble/simulate';
import type { Pack } from '../model/pack';
import type { ProjectionPlan } from '../model/projection';
import type { WorldState } from '../model/world-state';

/** What a thread is asked to do: some runs of a plan. */
export interface ThreadTask {
  readonly pack: Pack;
  readonly from: WorldState;
  readonly plan: ProjectionPlan;
  readonly range: { readonly first: number; readonly count: number };
}

/** Below this many runs a thread costs more than it brings. */
const LEAST_RUNS_PER_THREAD = 10_000;

/** Shares runs among threads in even numbers, as equally as that allows. */
export const shareRuns = (runs: number, threads: number): ThreadTask['range'][] => {
  const share = Math.max(2, 2 * Math.ceil(runs / threads / 2));
  return Array.from({ length: Math.ceil(runs / share) }, (_, i) => ({
    first: i * share,
    count: Math.min(share, runs - i * share),
  }));
};

const runThread = (task: ThreadTask): Promise<Futures> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./futures-thread.mjs', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const copyRuns = (
  whole: Float64Array,
  part: Float64Array,
  columns: number,
  runs: number,
  range: ThreadTask['range'],
) => {
  for (let column = 0; column < columns; column++)
    whole.set(part.subarray(column * range.count, (column + 1) * range.count), column * runs + range.first);
};

const joinFutures = (parts: readonly Futures[], ranges: readonly ThreadTask['range'][], runs: number): Futures => {
  const { horizon, from, capital, levels } = parts[0]!;
  const columns = levels.length / parts[0]!.runs;
  const whole = {
    runs,
    horizon,
    from,
    levels: new Float64Array(columns * runs),
    capital: Object.fromEntries(Object.keys(capital).map((side) => [side, new Float64Array((horizon + 1) * runs)])),
  };
  parts.forEach((part, i) => {
    copyRuns(whole.levels, part.levels, columns, runs, ranges[i]!);
    for (const side of Object.keys(capital))
      copyRuns(whole.capital[side]!, part.capital[side]!, horizon + 1, runs, ranges[i]!);
  });
  return whole;
};

/** Simulates futures on as many threads as pay; the numbers are those of one thread. */
export const simulateOnThreads = async (
  compiled: CompiledPack,
  from: WorldState,
  plan: ProjectionPlan,
  threads: number = Math.min(availableParallelism(), Math.floor(plan.runs / LEAST_RUNS_PER_THREAD)),
): Promise<Futures> => {
  if (threads < 2) return simulateFutures(compiled, from, plan);
  const ranges = shareRuns(plan.runs, threads);
  const parts = await Promise.all(ranges.map((range) => runThread({ pack: compiled.pack, from, plan, range })));
  return joinFutures(parts, ranges, plan.runs);
};
