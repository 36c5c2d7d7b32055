import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calendarQuarter, compilePack, quarterNumber } from '../../lib/engine/compile';
import { dealtCards, initialWorld } from '../../lib/engine/deal';
import { type Game, playGame } from '../../lib/engine/play';
import { bandOf, gapBandOf, readOut } from '../../lib/engine/read-out';
import { findInstability, longRunMultipliers, spectralRadius } from '../../lib/engine/stability';
import type { Effect, Pack } from '../../lib/model/pack';
import type { Choices } from '../../lib/model/world-state';
import { aCard, aFullPack, anEffect, anIndicator, anOption, aPack } from '../builders/pack';

const validation = (name: string) => JSON.parse(readFileSync(`tests/validation/${name}.json`, 'utf8'));

const play = (pack: Pack, choices: Choices, shocks: Readonly<Record<string, number>> = {}): Game => {
  const game = playGame(compilePack(pack), { choices, shocks });
  if (!game.ok) throw new Error(game.refusal.message);
  return game.value;
};

/** A pack in which east's one option carries the given effects on one indicator without cross-impacts. */
const oneEffectPack = (effects: readonly Effect[], quarters: number, halfLifeQuarters: number, start = 50): Pack =>
  aPack({
    quarters,
    indicators: [
      anIndicator({ id: 'trust', start, halfLifeQuarters }),
      anIndicator({ id: 'effort' }),
      anIndicator({ id: 'home' }),
    ],
    crossImpacts: [],
    cards: [aCard({ id: 'aid', options: [anOption('do', effects)] })],
  });

const trustOf = (game: Game): number[] => game.worlds.map((world) => world.levels[0]!);

test('a deviation halves in its half-life: the published mean reversion', () => {
  const { input, expected } = validation('dynamics-halflife-ar1');
  const { x0, baseline, halfLifeSteps, steps } = input.meanReversion;
  const game = play(oneEffectPack([anEffect({ on: 'trust', size: x0 - baseline })], 13, halfLifeSteps, baseline), {
    aid: { east: 'do' },
  });
  const levels = trustOf(game).slice(1);
  steps.forEach((step: number, i: number) => {
    expect(levels[step]).toBeCloseTo(expected.meanReversion[i], 11);
  });
});

test('a delayed pulse arrives whole and decays: the published pulse', () => {
  const { input, expected } = validation('dynamics-halflife-ar1');
  const { magnitude, delay, halfLife, t } = input.pulse;
  const game = play(oneEffectPack([anEffect({ on: 'trust', size: magnitude, onset: delay })], 14, halfLife), {
    aid: { east: 'do' },
  });
  const levels = trustOf(game).slice(1);
  t.forEach((step: number, i: number) => {
    expect(levels[step]! - 50).toBeCloseTo(expected.pulse[i], 11);
  });
});

test('two indicators that move each other settle where the published system settles', () => {
  const { input, expected } = validation('dynamics-linear-var');
  const [[a11, a12], [a21, a22]] = input.A;
  // x' = A x + b about its fixed point: 1 − rho on the diagonal, cross-impacts beside it, the fixed point as start.
  const halfLife = (a: number): number => -1 / Math.log2(a);
  const pack = aPack({
    quarters: 40,
    indicators: [
      anIndicator({ id: 'trust', start: expected.fixedPoint[0], halfLifeQuarters: halfLife(a11) }),
      anIndicator({ id: 'effort', start: expected.fixedPoint[1], halfLifeQuarters: halfLife(a22) }),
      anIndicator({ id: 'home' }),
    ],
    crossImpacts: [
      { from: 'effort', to: 'trust', perQuarter: a12, evidence: 'argued', sources: [] },
      { from: 'trust', to: 'effort', perQuarter: a21, evidence: 'argued', sources: [] },
    ],
    cards: [
      aCard({
        id: 'aid',
        options: [anOption('do', [anEffect({ on: 'trust', size: 10 }), anEffect({ on: 'effort', size: 5 })])],
      }),
    ],
  });
  const game = play(pack, { aid: { east: 'do' } });
  let x = expected.fixedPoint[0] + 10;
  let y = expected.fixedPoint[1] + 5;
  for (const world of game.worlds.slice(1)) {
    expect(world.levels[0]).toBeCloseTo(x, 9);
    expect(world.levels[1]).toBeCloseTo(y, 9);
    [x, y] = [a11 * x + a12 * y + input.b[0], a21 * x + a22 * y + input.b[1]];
  }
  expect(game.worlds[40]!.levels[0]).toBeCloseTo(expected.fixedPoint[0], 6);
});

test('the unstable counterexample has the published radius, and a pack like it is refused with its loop', () => {
  const { expected } = validation('dynamics-linear-var');
  const { A, spectralRadius: radius } = expected.unstableCounterexample;
  expect(spectralRadius(A).radius).toBeCloseTo(radius, 9);
  const pack = aPack({
    crossImpacts: [
      { from: 'trust', to: 'effort', perQuarter: 0.4, evidence: 'argued', sources: [] },
      { from: 'effort', to: 'trust', perQuarter: -0.4, evidence: 'argued', sources: [] },
    ],
  });
  const found = findInstability(compilePack(pack));
  expect(found.radius).toBeGreaterThan(0.98);
  expect([...found.loop!].sort()).toEqual(['effort', 'trust']);
  expect(findInstability(compilePack(aPack())).loop).toBeNull();
});

test('a lasting effect comes to rest at its long-run multiplier', () => {
  const pack = aPack({
    quarters: 120,
    cards: [aCard({ id: 'aid', options: [anOption('do', [anEffect({ on: 'effort', size: 4, lasting: true })])] })],
  });
  const compiled = compilePack(pack);
  const last = play(pack, { aid: { east: 'do' } }).worlds[120]!;
  const multipliers = longRunMultipliers(compiled);
  last.levels.forEach((level, i) => {
    expect(level - compiled.start[i]!).toBeCloseTo(4 * multipliers[i]![1]!, 6);
  });
});

test('an effect with onset d over w delivers size/w in the steps q+d … q+d+w−1', () => {
  const pack = oneEffectPack([anEffect({ on: 'trust', size: 6, onset: 1, over: 3 })], 5, 4);
  const delivered = play(pack, { aid: { east: 'do' } }).records.map((record) =>
    record.deliveries.reduce((sum, delivery) => sum + delivery.points, 0),
  );
  expect(delivered).toEqual([0, 2, 2, 2, 0]);
});

test('a lasting effect is felt in full beyond the anchor’s limit, and the cut is booked as limits', () => {
  const pack = oneEffectPack([anEffect({ on: 'trust', size: 70, lasting: true })], 2, 4);
  const [first] = play(pack, { aid: { east: 'do' } }).records;
  expect(first!.world.levels[0]).toBe(100);
  expect(first!.world.anchors[0]).toBe(100);
  expect(first!.levelLimits[0]).toBe(-20);
  expect(first!.anchorLimits[0]).toBe(-20);
});

const delivered = (game: Game): string[] => [
  ...new Set(
    game.records.flatMap((record) =>
      record.deliveries.map(({ setOff }) => {
        const { cause } = setOff;
        return 'option' in cause
          ? `${cause.kind} ${cause.card}/${cause.option}`
          : 'card' in cause
            ? `${cause.kind} ${cause.card}`
            : cause.kind;
      }),
    ),
  ),
];

const sign = { aid: { east: null }, troops: { west: null } } as const;

test.each([
  ['both choose the same option', { east: 'sign', west: 'sign' }, ['option pact/sign']],
  ['a pair with effects of its own', { east: 'sign', west: 'threaten' }, ['pair pact/sign+threaten']],
  ['any other pair', { east: 'shelve', west: 'sign' }, ['disagreement pact']],
  ['one side sets it aside', { east: 'sign', west: null }, []],
  ['one side leaves it undecided', { east: 'sign' }, []],
])('a joint card where %s', (_, answers, expected) => {
  expect(
    delivered(play(aFullPack(), { ...sign, pact: answers as Choices[string] })).filter((name) => name.includes('pact')),
  ).toEqual(expected);
});

test('a card left undecided sets off its undecided effects, and one set aside sets off nothing', () => {
  expect(delivered(play(aFullPack(), { troops: { west: null } }))).toContain('undecided aid');
  expect(delivered(play(aFullPack(), sign))).toEqual([]);
});

test('a choice counts and is paid for where the other side set the card aside', () => {
  const world = play(aFullPack(), { ...sign, pact: { east: null, west: 'sign' } }).worlds[2]!;
  const free = play(aFullPack(), { ...sign, pact: { east: null, west: null } }).worlds[2]!;
  expect(free.politicalCapital.west! - world.politicalCapital.west!).toBeCloseTo(1, 12);
  expect(dealtCards(compilePack(aFullPack()), world).map(({ card }) => card.id)).toEqual(['review']);
});

test('a condition on the other side’s choice of the same quarter is judged with that choice', () => {
  const names = (choices: Choices) => play(aFullPack(), choices).records[0]!.deliveries.map((d) => d.setOff.effect.on);
  expect(names({ aid: { east: 'do' }, troops: { west: 'send' } })).toContain('effort');
  expect(
    play(aFullPack(), { aid: { east: 'do' }, troops: { west: 'stay' } })
      .records[0]!.deliveries.filter((d) => d.setOff.cause.kind === 'option' && d.setOff.cause.card === 'aid')
      .map((d) => d.setOff.effect.on),
  ).toEqual(['trust']);
});

test.each([
  [
    'cannot-afford',
    { troops: { west: 'send' } },
    (pack: Pack): Pack => ({
      ...pack,
      politicalCapital: { ...pack.politicalCapital, west: { ...pack.politicalCapital.west!, start: 2 } },
    }),
  ],
  ['unknown-option', { aid: { east: 'dance' } }, (pack: Pack) => pack],
  ['not-a-decider', { aid: { west: 'do' } }, (pack: Pack) => pack],
  ['option-closed', { pact: { west: 'sign', east: 'sign' }, review: { west: 'rest' } }, (pack: Pack) => pack],
])('refuses with %s', (code, choices, change) => {
  const game = playGame(compilePack(change(aFullPack())), { choices: choices as unknown as Choices, shocks: 'none' });
  expect(game).toMatchObject({ ok: false, refusal: { code } });
});

test('political capital grows with the home indicator at the end of the quarter, up to its ceiling', () => {
  const pack = aPack({ quarters: 6 });
  const capital = play(pack, {}).worlds.map((world) => world.politicalCapital.east);
  expect(capital).toEqual([5, 7, 9, 10, 10, 10, 10]);
});

test('confidence, gap and tensions are the weighted means of the model', () => {
  const read = readOut(compilePack(aPack()), [60, 40, 50]);
  expect(read).toEqual({
    confidence: { east: 60, west: 40 },
    alliance: 50,
    gap: 20,
    tensions: { strain: 50, unrest: 50 },
  });
});

test.each([
  [34.999, 'calm'],
  [35, 'strained'],
  [54.999, 'strained'],
  [55, 'tense'],
  [70, 'crisis'],
])('a tension of %d is %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});

test.each([
  [4.9, 'aligned'],
  [-5, 'apart'],
  [10, 'wide'],
  [-20, 'rift'],
])('a gap of %d is %s', (value, band) => {
  expect(gapBandOf(value)).toBe(band);
});

test('calendar quarters count from the pack’s start', () => {
  expect(quarterNumber('2009-Q4', '2010-Q2')).toBe(3);
  expect(calendarQuarter('2009-Q4', 3)).toBe('2010-Q2');
  expect(quarterNumber('2009-Q4', '2010-5')).toBeNaN();
});

test('the initial world stands at the pack’s start', () => {
  expect(initialWorld(compilePack(aPack()))).toMatchObject({
    quarter: 0,
    levels: [60, 40, 50],
    politicalCapital: { east: 5, west: 5 },
  });
});
