import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { initialWorld } from '../../lib/engine/deal';
import { playFrom, recordedChoices, shocksByTable } from '../../lib/engine/play';
import { spreadOf } from '../../lib/ensemble/bucket-quantiles';
import { compareOptions } from '../../lib/ensemble/compare-options';
import { projectWorld } from '../../lib/ensemble/project';
import { simulateFutures } from '../../lib/ensemble/simulate';
import { drawsOf, strikingShocks } from '../../lib/ensemble/world-draws';
import type { ProjectionPlan } from '../../lib/model/projection';
import { quantileOfSorted } from '../../lib/numeric/quantile';
import { aFullPack } from '../builders/pack';

const compiled = compilePack(aFullPack());
const start = initialWorld(compiled);

const aPlan = (plan: Partial<ProjectionPlan> = {}): ProjectionPlan => ({
  runs: 300,
  rngSeed: 11,
  horizon: 4,
  choices: {},
  now: { east: 'record', west: 'record' },
  later: { east: 'record', west: 'record' },
  shocks: 'hazard',
  ...plan,
});

test.each([
  ['shocks by hazard', aPlan({ shocks: 'hazard' })],
  ['a stated shock', aPlan({ shocks: { storm: 2 } })],
])('each run of the ensemble is the very game that the engine plays with its draws: %s', (_, plan) => {
  const futures = simulateFutures(compiled, start, plan);
  for (const run of [0, 1, 7, 255, 256, 299]) {
    const game = playFrom(
      compiled,
      start,
      4,
      {
        choose: (world) => recordedChoices(compiled, world),
        happen: (world) =>
          plan.shocks === 'hazard'
            ? strikingShocks(compiled, world, plan.rngSeed, run)
            : shocksByTable(plan.shocks, world),
      },
      drawsOf({ kind: 'draw', rngSeed: plan.rngSeed, run }),
    );
    if (!game.ok) throw new Error(game.refusal.message);
    game.value.worlds.forEach((world, quarter) => {
      compiled.indicators.forEach((_id, i) => {
        expect(futures.levels[(quarter * 3 + i) * plan.runs + run]).toBe(world.levels[i]);
      });
      expect(futures.capital.east![quarter * plan.runs + run]).toBe(world.politicalCapital.east);
    });
  }
});

test('a game taken up in the middle projects with the effects that are under way', () => {
  const plan = aPlan({ shocks: {}, horizon: 2 });
  const script = { choose: (world: typeof start) => recordedChoices(compiled, world), happen: () => [] };
  const draws = drawsOf({ kind: 'draw', rngSeed: plan.rngSeed, run: 5 });
  const whole = playFrom(compiled, start, 4, script, draws);
  if (!whole.ok) throw new Error(whole.refusal.message);
  const futures = simulateFutures(compiled, whole.value.worlds[2]!, plan);
  compiled.indicators.forEach((_id, i) => {
    expect(futures.levels[(2 * 3 + i) * plan.runs + 5]).toBe(whole.value.worlds[4]!.levels[i]);
  });
});

test('a run does not depend on how the runs are shared out among threads', () => {
  const plan = aPlan({ runs: 700, now: { east: 'even', west: 'even' } });
  const whole = simulateFutures(compiled, start, plan);
  const part = simulateFutures(compiled, start, plan, { first: 400, count: 300 });
  for (const cell of [0, 5, 14])
    expect([...part.levels.subarray(cell * 300, cell * 300 + 300)]).toEqual([
      ...whole.levels.subarray(cell * 700 + 400, cell * 700 + 700),
    ]);
});

test('bucket-select gives the quantiles of a full sort, exactly', () => {
  const values = fc.array(
    fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(0, 50, 50.000001)),
    { minLength: 1, maxLength: 400 },
  );
  fc.assert(
    fc.property(values, (list) => {
      const spread = spreadOf(Float64Array.from(list), list.length);
      const sorted = [...list].sort((a, b) => a - b);
      for (const [name, p] of [
        ['p05', 0.05],
        ['p25', 0.25],
        ['p50', 0.5],
        ['p75', 0.75],
        ['p95', 0.95],
      ] as const)
        expect(spread[name] + 0).toBe(quantileOfSorted(sorted, p) + 0);
    }),
  );
});

test('the quantiles are exact where the few values looked at first say nothing of the others', () => {
  const narrow = Float64Array.from({ length: 2000 }, (_, r) =>
    r % 31 === 0 ? 50 + r * 1e-12 : ((r * 37) % 200) - 100,
  );
  const alike = Float64Array.from({ length: 6000 }, (_, r) => (r % 93 === 0 ? 7 : (r * 0.617) % 50));
  for (const values of [narrow, alike]) {
    const sorted = values.slice().sort();
    const { p05, p25, p50, p75, p95 } = spreadOf(values, values.length);
    expect([p05, p25, p50, p75, p95]).toEqual([0.05, 0.25, 0.5, 0.75, 0.95].map((p) => quantileOfSorted(sorted, p)));
  }
});

test('common random numbers: an option compared with itself differs in no future', () => {
  const pack = aFullPack();
  const [aid] = pack.cards;
  const twins = compilePack({
    ...pack,
    cards: [
      { ...aid!, options: [aid!.options[0]!, { ...aid!.options[0]!, id: 'twin', effects: [] }] },
      ...pack.cards.slice(1),
    ],
  });
  const plan = aPlan({ now: { east: 'none', west: 'even' } });
  const effects = compareOptions(twins, initialWorld(twins), plan, 'aid', 'east');
  for (const { change } of effects.twin!.effects)
    expect(change).toEqual({ mean: 0, p05: 0, p25: 0, p50: 0, p75: 0, p95: 0 });
  expect(effects.do!.effects.find(({ tension }) => tension === 'strain')!.change.p50).toBeLessThan(0);
});

test('even choices are even among what can be paid, whatever the order of the cards', () => {
  const plan = aPlan({ runs: 4000, now: { east: 'even', west: 'even' }, horizon: 1 });
  const poor = { ...start, politicalCapital: { east: 1, west: 10 } };
  const futures = simulateFutures(compiled, poor, plan);
  // East can't pay for `do` (cost 2): all its futures choose `leave`, which costs nothing.
  const kept = [...futures.capital.east!.subarray(4000, 8000)].every((capital, run) => {
    const home = futures.levels[(3 + 2) * 4000 + run]!;
    return Math.abs(capital - (1 + 2 + (2 * (home - 50)) / 50)) < 1e-9;
  });
  expect(kept).toBe(true);
});

test('the mean of many futures without shocks is the central path where no limit is near', () => {
  const calm = compilePack({
    ...aFullPack(),
    cards: aFullPack()
      .cards.filter((card) => card.id === 'aid')
      .map((card) => ({
        ...card,
        options: card.options.map((option) => ({
          ...option,
          effects: option.effects.filter((effect) => effect.when.length === 0),
        })),
      })),
  });
  const plan = aPlan({ runs: 20_000, shocks: {} });
  const fan = projectWorld(calm, initialWorld(calm), plan).indicators.trust!;
  const central = playFrom(
    calm,
    initialWorld(calm),
    4,
    { choose: (w) => recordedChoices(calm, w), happen: () => [] },
    drawsOf({ kind: 'central' }),
  );
  if (!central.ok) throw new Error(central.refusal.message);
  central.value.worlds.forEach((world, quarter) => {
    expect(Math.abs(fan[quarter]!.mean - world.levels[0]!)).toBeLessThan(0.08);
  });
});

test('the share of futures in crisis counts those that reach it in any quarter', () => {
  const plan = aPlan({ runs: 1000 });
  const { crisis, tensions } = projectWorld(compiled, start, plan);
  const last = tensions.unrest![4]!;
  expect(crisis.unrest).toBeGreaterThanOrEqual(last.p95 >= 70 ? 0.05 : 0);
  expect(crisis.unrest).toBeLessThanOrEqual(1);
  expect(projectWorld(compiled, { ...start, levels: [60, 40, 5], anchors: [60, 40, 5] }, plan).crisis.unrest).toBe(1);
});
