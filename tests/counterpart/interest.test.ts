import { expect, test } from 'vitest';
import { actFor } from '../../lib/counterpart/act';
import { expectedAnswers } from '../../lib/counterpart/expected-answers';
import { pickCandidate, weighInterest } from '../../lib/counterpart/own-interest';
import { mainSeparators } from '../../lib/counterpart/reason';
import { compilePack } from '../../lib/engine/compile';
import { initialWorld } from '../../lib/engine/deal';
import type { Pack } from '../../lib/model/pack';
import { aCard, aFullPack, anEffect, anOption, aPack } from '../builders/pack';

/** A pack in which west may help or hinder itself, at a price. */
const tempted = (gain: number, cost: number, lambda = 5): Pack =>
  aPack({
    counterpartLambda: lambda,
    crossImpacts: [],
    cards: [
      aCard({
        id: 'offer',
        decider: 'west',
        recorded: 'pass',
        options: [
          anOption('pass'),
          anOption('take', [anEffect({ on: 'effort', size: gain, lasting: true })], { cost }),
        ],
      }),
    ],
  });

const weighed = (pack: Pack) => {
  const compiled = compilePack(pack);
  return {
    compiled,
    world: initialWorld(compiled),
    candidates: weighInterest(compiled, initialWorld(compiled), 'west'),
  };
};

test('chances follow the logit rule: their ratio is exp(lambda times the difference of utility)', () => {
  const { candidates } = weighed(tempted(1, 0));
  const [best, other] = candidates;
  expect(best!.answers).toEqual({ offer: 'take' });
  expect(best!.utility - other!.utility).toBeCloseTo(0.6, 12);
  expect(best!.probability / other!.probability).toBeCloseTo(Math.exp(5 * 0.6), 9);
});

test('political capital is part of what is weighed', () => {
  const { candidates } = weighed(tempted(1, 5));
  expect(candidates[0]!.answers).toEqual({ offer: 'pass' });
});

test('what can’t be afforded is no candidate', () => {
  expect(weighed(tempted(20, 6)).candidates.map(({ answers }) => answers)).toEqual([{ offer: 'pass' }]);
});

test('a steep rule takes the best, and a flat one draws evenly over many seeds', () => {
  const steep = weighed(tempted(5, 0, 50));
  expect([1, 2, 3].map((seed) => pickCandidate(steep.candidates, seed, 1, 'west').answers.offer)).toEqual([
    'take',
    'take',
    'take',
  ]);
  const flat = weighed(tempted(5, 0, 0));
  const taken = Array.from(
    { length: 2000 },
    (_, seed) => pickCandidate(flat.candidates, seed, 1, 'west').answers.offer,
  );
  expect(Math.abs(taken.filter((option) => option === 'take').length / 2000 - 0.5)).toBeLessThan(0.04);
});

test('the other side is expected to follow its record, and to choose evenly where it has none', () => {
  const compiled = compilePack(aFullPack());
  const world = initialWorld(compiled);
  expect(expectedAnswers(compiled, world, 'east')).toEqual([{ answers: { aid: 'do' }, probability: 1 }]);
  const open = compilePack({ ...aFullPack(), cards: aFullPack().cards.map((card) => ({ ...card, recorded: null })) });
  expect(expectedAnswers(open, world, 'east')).toEqual([
    { answers: { aid: 'do' }, probability: 0.5 },
    { answers: { aid: 'leave' }, probability: 0.5 },
  ]);
});

test('the reason names the two that separate most and what would have changed its mind', () => {
  const { compiled, world } = weighed(tempted(4, 1, 50));
  const { answers, reason } = actFor(compiled, world, 'west', 'interest', 1);
  expect(answers).toEqual({ offer: 'take' });
  expect(reason!.runnerUp).toEqual({ offer: 'pass' });
  expect(reason!.separates.map(({ of }) => of)).toEqual(['effort', 'politicalCapital']);
  const [changer] = reason!.mindChangers;
  expect(changer).toMatchObject({ kind: 'weight', of: 'effort', from: 0.6 });
  // With the weight it names, the two are level.
  const to = (changer as { to: number }).to;
  const level = weighed({
    ...tempted(4, 1),
    objectives: { ...tempted(4, 1).objectives, west: { effort: to, trust: 0.3, politicalCapital: 0.1 } },
  });
  expect(level.candidates[0]!.utility).toBeCloseTo(level.candidates[1]!.utility, 9);
});

test('a reason names as many terms as it takes for them to point the way of their whole', () => {
  const all = [
    { of: 'home', points: -0.8 },
    { of: 'politicalCapital', points: 0.4 },
    { of: 'trust', points: 0.3 },
    { of: 'effort', points: 0.2 },
    { of: 'talks', points: 0.1 },
  ];
  expect(mainSeparators(all).map(({ of }) => of)).toEqual(['home', 'politicalCapital', 'trust', 'effort']);
  expect(mainSeparators(all.map(({ of, points }) => ({ of, points: Math.abs(points) })))).toHaveLength(2);
  expect(mainSeparators(all.slice(0, 1))).toHaveLength(1);
});

test('answers that were given for it stand, and the rest is chosen around them', () => {
  const compiled = compilePack(aFullPack());
  const move = actFor(compiled, initialWorld(compiled), 'west', 'interest', 1, { troops: null });
  expect(move.answers).toEqual({ troops: null });
});

test('following the record sets aside what has none and gives no reason', () => {
  const compiled = compilePack({
    ...aFullPack(),
    cards: aFullPack().cards.map((card) => ({ ...card, recorded: null })),
  });
  expect(actFor(compiled, initialWorld(compiled), 'west', 'record', 1)).toEqual({
    answers: { troops: null },
    reason: null,
  });
});
