import { expect, test } from 'vitest';
import { shareRuns, simulateOnThreads } from '../../lib/cli/simulate-on-threads';
import { compilePack } from '../../lib/engine/compile';
import { initialWorld } from '../../lib/engine/deal';
import { simulateFutures } from '../../lib/ensemble/simulate';
import type { ProjectionPlan } from '../../lib/model/projection';
import { aFullPack } from '../builders/pack';

test('threads take even shares that cover every run once', () => {
  for (const [runs, threads] of [
    [10, 2],
    [7, 3],
    [20_001, 4],
    [2, 8],
  ] as const) {
    const ranges = shareRuns(runs, threads);
    expect(ranges.every(({ first }) => first % 2 === 0)).toBe(true);
    expect(ranges.reduce((sum, { count }) => sum + count, 0)).toBe(runs);
    ranges.slice(1).forEach(({ first }, i) => {
      expect(first).toBe(ranges[i]!.first + ranges[i]!.count);
    });
  }
});

test('two threads give the futures of one, bit for bit', async () => {
  const compiled = compilePack(aFullPack());
  const plan: ProjectionPlan = {
    runs: 501,
    rngSeed: 3,
    horizon: 4,
    choices: {},
    now: { east: 'even', west: 'record' },
    later: { east: 'record', west: 'record' },
    shocks: 'hazard',
  };
  const start = initialWorld(compiled);
  expect(await simulateOnThreads(compiled, start, plan, 2)).toEqual(simulateFutures(compiled, start, plan));
});
