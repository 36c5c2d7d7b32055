import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weighInterest } from '../../lib/counterpart/own-interest';
import { compilePack } from '../../lib/engine/compile';
import { initialWorld } from '../../lib/engine/deal';
import { utilityOf } from '../../lib/engine/read-out';
import { leadOf, outcomesOf, rankOptions } from '../../lib/run/option-ranking';
import { confidenceWeights, reweighedSides } from '../../lib/run/outlook';
import { runDocumentSchema } from '../../lib/run/run-schema';
import { moveShare, packShares, runShares, toPercents, toVector, withShares } from '../../lib/run/weights';
import { aFullPack } from '../builders/pack';
import { aRun } from '../builders/run';

const compiled = compilePack(aFullPack());
const given = packShares(compiled, 'objectives', 'east');
const sum = (shares: Readonly<Record<string, number>>) => Object.values(shares).reduce((a, b) => a + b, 0);

test('shares name what weighs something, political capital last', () => {
  expect(Object.entries(given)).toEqual([
    ['trust', 0.6],
    ['home', 0.3],
    ['politicalCapital', 0.1],
  ]);
  expect(packShares(compiled, 'confidence', 'west')).toEqual({ effort: 1 });
});

test('whatever is moved, and however often, all shares stay between 0 and 1 and add up to 1', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...Object.keys(given)), fc.nat(100)), { maxLength: 8 });
  fc.assert(
    fc.property(moves, (list) => {
      const moved = list.reduce((shares, [name, percent]) => moveShare(shares, given, name, percent / 100), given);
      expect(sum(moved)).toBeCloseTo(1, 9);
      for (const share of Object.values(moved)) expect(share >= 0 && share <= 1).toBe(true);
      const last = list.at(-1);
      if (last) expect(moved[last[0]]).toBe(last[1] / 100);
      expect(sum(toPercents(moved))).toBe(100);
      if (last) expect(toPercents(moved)[last[0]]).toBe(last[1]);
    }),
  );
});

test('the others keep their proportions, and get the pack’s back after they had come down to nothing', () => {
  expect(moveShare(given, given, 'trust', 0.2)).toMatchObject({
    home: expect.closeTo(0.6),
    politicalCapital: expect.closeTo(0.2),
  });
  const all = moveShare(given, given, 'trust', 1);
  expect(all).toEqual({ trust: 1, home: 0, politicalCapital: 0 });
  expect(moveShare(all, given, 'trust', 0.6)).toMatchObject({
    home: expect.closeTo(0.3),
    politicalCapital: expect.closeTo(0.1),
  });
});

test('a single weight is all there is', () => {
  expect(moveShare({ effort: 1 }, { effort: 1 }, 'effort', 0.3)).toEqual({ effort: 1 });
});

test('moved weights survive the run’s schema, and resetting them leaves no trace', () => {
  const moved = moveShare(given, given, 'politicalCapital', 0.5);
  const run = aRun({ weights: withShares({}, 'objectives', 'east', moved) });
  expect(runDocumentSchema.parse(run)).toEqual(run);
  expect(runShares(compiled, run, 'objectives', 'east').politicalCapital).toBeCloseTo(0.5);
  expect(runShares(compiled, run, 'objectives', 'west')).toEqual(packShares(compiled, 'objectives', 'west'));
  expect(withShares(run.weights, 'objectives', 'east', null)).toEqual({});
});

test('the sliders’ confidence is the confidence that the rest of the game reads', () => {
  const run = aRun({ weights: { confidence: { east: { trust: 0.2, home: 0.6 } } } });
  expect(toVector(compiled, runShares(compiled, run, 'confidence', 'east')).weights).toEqual(
    confidenceWeights(compiled, run).east,
  );
});

test('under the pack’s own weights the ranking is the counterpart’s', () => {
  const world = initialWorld(compiled);
  const ranked = rankOptions(outcomesOf(compiled, world, 'east'), 'aid', given);
  const candidates = weighInterest(compiled, world, 'east');
  expect(ranked.map(({ option }) => option)).toEqual(candidates.map(({ answers }) => answers.aid));
  ranked.forEach(({ utility }, i) => {
    expect(utility).toBeCloseTo(candidates[i]!.utility, 9);
  });
});

test('other priorities rank options otherwise; what can not be paid is not ranked', () => {
  const world = initialWorld(compiled);
  const outcomes = outcomesOf(compiled, world, 'east');
  expect(rankOptions(outcomes, 'aid', { trust: 1 })[0]!.option).toBe('do');
  expect(rankOptions(outcomes, 'aid', { politicalCapital: 1 })[0]!.option).toBe('leave');
  const poor = { ...world, politicalCapital: { east: 0, west: 0 } };
  expect(rankOptions(outcomesOf(compiled, poor, 'east'), 'aid', given).map(({ option }) => option)).toEqual(['leave']);
});

test('utility under moved weights reads what they weigh', () => {
  const world = initialWorld(compiled);
  expect(utilityOf(compiled, 'east', world, toVector(compiled, { trust: 0.5, politicalCapital: 0.5 }))).toBe(55);
});

test('what puts an option first points the way that it is ahead, and counts political capital', () => {
  const outcomes = outcomesOf(compiled, initialWorld(compiled), 'east');
  const [first, second] = rankOptions(outcomes, 'aid', given);
  const lead = leadOf(first!, second!, given);
  expect(lead.reduce((all, { points }) => all + points, 0)).toBeGreaterThan(0);
  expect(lead[0]!.of).toBe('trust');
  expect(leadOf(second!, first!, { politicalCapital: 1 })).toEqual([
    { of: 'politicalCapital', points: expect.any(Number) },
  ]);
});

test('only a side whose weights were moved is weighed otherwise', () => {
  const moved = aRun({ weights: { confidence: { east: { trust: 0.2, home: 0.6 } } } });
  expect(reweighedSides(compiled, confidenceWeights(compiled, aRun()))).toEqual([]);
  expect(reweighedSides(compiled, confidenceWeights(compiled, moved))).toEqual(['east']);
});
