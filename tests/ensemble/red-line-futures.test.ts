import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { initialWorld, withAnswers } from '../../lib/engine/deal';
import { compareOptions } from '../../lib/ensemble/compare-options';
import { projectWorld } from '../../lib/ensemble/project';
import { simulateFutures } from '../../lib/ensemble/simulate';
import type { Pack, RedLine } from '../../lib/model/pack';
import type { ProjectionPlan } from '../../lib/model/projection';
import type { WorldState } from '../../lib/model/world-state';
import { aFullPack } from '../builders/pack';

const LINES: readonly RedLine[] = [
  { measure: { indicator: 'trust' }, mustNot: { fallBelow: 58 } },
  { measure: { tension: 'unrest' }, mustNot: { riseAbove: 52 } },
  { measure: { confidence: 'west' }, mustNot: { fallBelow: 40 } },
];
const RUNS = 500;
const lined = (pack: Pack = aFullPack()) => compilePack({ ...pack, redLines: { east: LINES, west: [] } });
const compiled = lined();
const start = initialWorld(compiled);

const aPlan = (plan: Partial<ProjectionPlan> = {}): ProjectionPlan => ({
  runs: RUNS,
  rngSeed: 11,
  horizon: 4,
  choices: {},
  now: { east: 'none', west: 'even' },
  later: { east: 'record', west: 'record' },
  shocks: 'hazard',
  ...plan,
});

/** By run, the levels of an indicator (trust, effort, home) from the next quarter to the horizon. */
const levelsByRun = (from: WorldState, plan: ProjectionPlan, indicator: number, quarters: number): number[][] => {
  const { levels } = simulateFutures(compiled, from, plan);
  return Array.from({ length: RUNS }, (_, run) =>
    Array.from({ length: quarters }, (_q, q) => levels[((q + 1) * 3 + indicator) * RUNS + run]!),
  );
};

test('a red line is crossed in the futures that are beyond it in any quarter, whatever it measures', () => {
  const plan = aPlan();
  const found = projectWorld(compiled, start, plan).redLines;
  const share = (indicator: number, isBeyond: (level: number) => boolean) =>
    levelsByRun(start, plan, indicator, 4).filter((levels) => levels.some(isBeyond)).length / RUNS;
  const shares = [
    share(0, (trust) => trust < 58),
    share(2, (home) => 100 - home > 52),
    share(1, (effort) => effort < 40),
  ];
  expect(found.east!.map(({ crossedIn }) => crossedIn)).toEqual(shares);
  for (const each of shares.slice(0, 2)) expect(each).toBeGreaterThan(0.05);
  expect(found.west).toEqual([]);
});

test('the range beyond a line is that of each future’s worst quarter, never better than the present', () => {
  const plan = aPlan();
  const worst = levelsByRun(start, plan, 0, 4).map((levels) => 58 - Math.min(start.levels[0]!, ...levels));
  const { beyond } = projectWorld(compiled, start, plan).redLines.east![0]!;
  expect(beyond.mean).toBeCloseTo(worst.reduce((sum, points) => sum + points, 0) / RUNS, 9);
  expect(beyond.p05).toBeGreaterThanOrEqual(58 - start.levels[0]! - 1e-9);
  expect(beyond.p05).toBeLessThan(beyond.p95);
});

test('quarters after the pack’s last do not count, and after it no line is left', () => {
  const late = { ...start, quarter: 3 };
  const levels = levelsByRun(late, aPlan(), 2, 4);
  const share = (quarters: number) =>
    levels.filter((run) => run.slice(0, quarters).some((home) => 100 - home > 52)).length / RUNS;
  expect(projectWorld(compiled, late, aPlan()).redLines.east![1]!.crossedIn).toBe(share(1));
  expect(share(4)).toBeGreaterThan(share(1));
  expect(projectWorld(compiled, { ...start, quarter: 4 }, aPlan()).redLines.east).toEqual([]);
});

test('each option has the outlook on the decider’s red lines that a projection with it chosen has', () => {
  const options = compareOptions(compiled, start, aPlan(), 'aid', 'east');
  for (const option of ['do', 'leave']) {
    const plan = aPlan({ choices: withAnswers({}, 'east', { aid: option }) });
    expect(options[option]!.redLines).toEqual(projectWorld(compiled, start, plan).redLines.east);
    expect(options[option]!.agreement).toBeNull();
  }
  expect(options.leave!.redLines[0]!.crossedIn).toBeGreaterThan(options.do!.redLines[0]!.crossedIn);
});

const second = { ...start, quarter: 1 };

test('on a joint card futures are told apart by whether the other capital chooses the same', () => {
  const likely = [
    { answers: { pact: 'sign' }, probability: 0.8 },
    { answers: { pact: 'threaten' }, probability: 0.2 },
  ];
  const { sign, shelve } = compareOptions(
    compiled,
    second,
    aPlan({ now: { east: 'none', west: likely } }),
    'pact',
    'east',
  );
  expect(sign!.agreement!.share).toBeCloseTo(0.8, 1);
  const strain = (effects: readonly { tension: string; change: { p95: number; p05: number } }[]) =>
    effects.find(({ tension }) => tension === 'strain')!.change;
  expect(strain(sign!.agreement!.agreed).p95).toBeLessThan(0);
  expect(strain(sign!.agreement!.apart).p05).toBeGreaterThan(0);
  expect(shelve!.agreement).toMatchObject({ share: 0, agreed: [] });
});

test('where the other capital is sure to choose the same, agreement is all there is', () => {
  const plan = aPlan({ now: { east: 'none', west: 'record' } });
  const { sign } = compareOptions(compiled, second, plan, 'pact', 'east');
  expect(sign!.agreement).toEqual({ share: 1, agreed: sign!.effects, apart: [] });
});
