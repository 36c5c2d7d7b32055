import { describe, expect, test } from 'vitest';
import { asksToLook, readFindings } from '../../lib/analysis/balance-findings';
import { balanceReport, readBalance } from '../../lib/analysis/balance-report';
import { readDominance, shareBest, shareOfOtherBest } from '../../lib/analysis/dominance';
import { playRandomGame, randomGames } from '../../lib/analysis/random-games';
import { worsenEvidence } from '../../lib/analysis/worse-evidence';
import { compilePack } from '../../lib/engine/compile';
import { initialWorld } from '../../lib/engine/deal';
import { simulateFutures } from '../../lib/ensemble/simulate';
import type { Pack } from '../../lib/model/pack';
import { aCard, aFullPack, anEffect, anIndicator, anOption, aPack } from '../builders/pack';

const GAMES = 100;
const report = (pack: Pack, published: Pack | null = null) => readBalance({ pack, published, games: GAMES });
const findingsOf = (pack: Pack, published: Pack | null = null) => readFindings(report(pack, published));
const codesOf = (pack: Pack) => findingsOf(pack).map(({ code }) => code);

const trust = (size: number) => anEffect({ on: 'trust', size });

/** East chooses between what is plainly good for it, what is plainly bad, and what does nothing. */
const plain = (): Pack =>
  aPack({
    cards: [
      aCard({ id: 'plain', options: [anOption('good', [trust(30)]), anOption('bad', [trust(-30)]), anOption('idle')] }),
    ],
  });

describe('options', () => {
  test('one that is plainly worse is found, with what is better', () => {
    const study = report(plain()).cards[0]!;
    expect(study.options.map(({ option, best, better }) => [option, best[4], better?.than])).toEqual([
      ['good', 1, undefined],
      ['bad', 0, 'good'],
      ['idle', 0, 'good'],
    ]);
    const share = 1;
    expect(findingsOf(plain())).toContainEqual({
      code: 'dominated',
      card: 'plain',
      side: 'east',
      option: 'bad',
      than: 'good',
      share,
    });
    expect(findingsOf(plain())).toContainEqual({
      code: 'nearly-always-best',
      card: 'plain',
      side: 'east',
      option: 'good',
      share,
    });
  });

  test('what costs more than its side ever holds is open nowhere and compared with nothing', () => {
    const pack = aPack({
      cards: [
        aCard({ id: 'dear', options: [anOption('pay', [trust(9)], { cost: 50 }), anOption('leave', [trust(-9)])] }),
      ],
    });
    const [pay, leave] = report(pack).cards[0]!.options;
    expect(pay).toMatchObject({ openIn: 0, better: null, best: { 1: 0, 4: 0 } });
    expect(leave).toMatchObject({ openIn: 1, better: null, best: { 1: 1, 4: 1 } });
  });

  test('two that do the same share the best outcomes', () => {
    const pack = aPack({
      cards: [aCard({ id: 'twins', options: [anOption('one', [trust(9)], {}), anOption('two', [])] })],
    });
    const same = { ...pack, cards: [{ ...pack.cards[0]!, options: [anOption('one'), anOption('two')] }] };
    expect(report(same).cards[0]!.options.map(({ best }) => best[4])).toEqual([0.5, 0.5]);
  });
});

describe('tables of utility, by hand', () => {
  const table = [
    [3, 1, null, 5],
    [2, 2, 4, 5],
  ];

  test('shares of best are counted over what can be chosen, ties shared', () => {
    // The first wins one future and half of another, the second two and a half of it.
    expect(shareBest(table)).toEqual([1.5 / 4, 2.5 / 4]);
  });

  test('what is better is counted over the futures that have both', () => {
    expect(readDominance(table)).toEqual([
      { option: 1, share: 1 / 3 },
      { option: 0, share: 1 / 3 },
    ]);
  });

  test('another is best where the first best is not among the best any more', () => {
    const others = [
      [1, 3, null, 5],
      [2, 2, 4, 4],
    ];
    expect(shareOfOtherBest(table, others)).toBe(2 / 4);
    expect(shareOfOtherBest(table, table)).toBe(0);
  });
});

describe('cards', () => {
  test('one without effects never matters', () => {
    const pack = aPack({ cards: [aCard({ id: 'empty' })] });
    expect(report(pack).cards[0]!.difference).toMatchObject({ points: 0 });
    expect(findingsOf(pack)).toContainEqual({ code: 'never-matters', card: 'empty', points: 0 });
  });

  test('one with a certain effect of 8 points on a confidence moves it by 8 in its quarter', () => {
    const certain = anEffect({ on: 'trust', size: 8, low: 8, high: 8 });
    const pack = aPack({
      indicators: aPack().indicators.map((indicator) => ({ ...indicator, noise: 0 })),
      cards: [aCard({ id: 'sure', options: [anOption('do', [certain]), anOption('leave')] })],
    });
    const { difference } = report(pack).cards[0]!;
    expect(difference).toMatchObject({ kind: 'confidence', of: 'east', quartersAhead: 1 });
    expect(difference!.points).toBeCloseTo(8, 9);
  });

  test('an effect that comes late still matters', () => {
    const late = anEffect({ on: 'trust', size: 20, onset: 6 });
    const pack = aPack({ cards: [aCard({ id: 'late', options: [anOption('do', [late]), anOption('leave')] })] });
    expect(report(pack).cards[0]!.difference).toMatchObject({ quartersAhead: 7 });
  });

  test('one that no game deals is said to be so', () => {
    const pack = aPack({ cards: [aCard({ id: 'never', quarter: 2, requires: [{ indicator: 'trust', above: 99 }] })] });
    expect(findingsOf(pack)).toContainEqual({ code: 'never-dealt', card: 'never' });
  });
});

describe('indicators', () => {
  test('one that is pushed to the top stays there and is told', () => {
    const push = anEffect({ on: 'trust', size: 90, low: 90, high: 90, lasting: true });
    const pack = aPack({ cards: [aCard({ id: 'push', options: [anOption('do', [push]), anOption('too', [push])] })] });
    expect(report(pack).saturation[0]).toMatchObject({ indicator: 'trust', atFloor: 0 });
    expect(codesOf(pack)).toContain('at-ceiling');
    expect(codesOf(plain())).not.toContain('at-ceiling');
  });
});

/** What one side has, the other has too, and nothing is drawn. */
const symmetric = (): Pack =>
  aPack({
    indicators: [
      anIndicator({ id: 'trust', holder: 'east', noise: 0 }),
      anIndicator({ id: 'effort', holder: 'west', noise: 0 }),
      anIndicator({ id: 'home', holder: 'home', noise: 0 }),
    ],
    crossImpacts: [],
    objectives: { east: { trust: 1 }, west: { effort: 1 } },
    cards: [
      aCard({
        id: 'both',
        decider: 'joint',
        options: [
          anOption('rise', [anEffect({ on: 'trust', size: 6 }), anEffect({ on: 'effort', size: 6 })]),
          anOption('fall', [anEffect({ on: 'trust', size: -6 }), anEffect({ on: 'effort', size: -6 })]),
        ].map((option) => ({
          ...option,
          effects: option.effects.map((effect) => ({ ...effect, low: effect.size, high: effect.size })),
        })),
      }),
    ],
  });

describe('one side against the other', () => {
  test('a symmetric pack comes out alike for both', () => {
    const { asymmetry } = report(symmetric());
    expect(asymmetry.firstGainsMore).toBe(0.5);
    expect({ ...asymmetry.sides[0], side: '' }).toEqual({ ...asymmetry.sides[1], side: '' });
    for (const { shares } of asymmetry.bins) expect(shares.east).toBe(shares.west);
    expect(findingsOf(symmetric())).toContainEqual({ code: 'sides-alike', side: 'east', other: 'west', share: 0.5 });
  });

  test('a gift to one side is seen', () => {
    const gift = anEffect({ on: 'trust', size: 20, low: 20, high: 20, lasting: true });
    const pack = {
      ...symmetric(),
      cards: [aCard({ id: 'gift', options: [anOption('take', [gift]), anOption('take-too', [gift])] })],
    };
    expect(findingsOf(pack)).toContainEqual(
      expect.objectContaining({ code: 'one-side-gains', side: 'east', other: 'west', share: 1 }),
    );
  });

  test('the bins hold every game of each side once', () => {
    const { bins } = report(aFullPack()).asymmetry;
    for (const side of ['east', 'west'])
      expect(bins.reduce((sum, { shares }) => sum + shares[side]!, 0)).toBeCloseTo(1, 9);
  });
});

describe('both sides in their own interest', () => {
  const asked = 40;
  /** East's one question, with an option that it has no reason to choose and one that it has every reason for. */
  const steep = (): Pack => ({ ...plain(), counterpartLambda: 50 });

  test('a side takes what serves it in every game, and the other gains nothing by it', () => {
    const { interest } = report(steep());
    expect(interest.games).toBe(asked);
    expect(interest.choices).toEqual([
      { card: 'plain', side: 'east', asked, chosen: { good: asked, bad: 0, idle: 0 } },
    ]);
    expect(interest.firstGainsMore).toBe(1);
    expect(findingsOf(steep())).toContainEqual({
      code: 'interest-one-side',
      side: 'east',
      other: 'west',
      ahead: asked,
      games: asked,
    });
  });

  test('what both have a stake in alike comes out alike', () => {
    expect(report(symmetric()).interest.firstGainsMore).toBe(0.5);
    expect(findingsOf(symmetric())).toContainEqual(
      expect.objectContaining({ code: 'interest-alike', ahead: asked / 2, games: asked }),
    );
  });

  test('an option that is often best and never chosen is told, once', () => {
    // What comes after the outlook of the counterpart is not weighed by it; two options that are alike share the futures.
    const pack = aPack({
      counterpartLambda: 50,
      cards: [
        aCard({
          id: 'wide',
          options: [
            anOption('good', [anEffect({ on: 'trust', size: 5, low: 4, high: 6 })]),
            anOption('risky', [anEffect({ on: 'trust', size: 3, low: -20, high: 26 })]),
          ],
        }),
      ],
    });
    expect(report(pack).cards[0]!.options[1]!.best[4]).toBeGreaterThan(0.1);
    expect(findingsOf(pack).filter((finding) => 'option' in finding && finding.option === 'risky')).toEqual([
      { code: 'never-chosen', card: 'wide', side: 'east', option: 'risky', games: asked },
    ]);
  });
});

describe('written reasons', () => {
  test('an option with one is told with it, and asks nobody to look', () => {
    const one = report(plain());
    const reasoned = readFindings(one, { 'plain/bad': 'The class should see why nobody did it.' });
    const bad = reasoned.filter((finding) => 'option' in finding && finding.option === 'bad');
    expect(bad).toEqual([
      {
        code: 'on-purpose',
        card: 'plain',
        side: 'east',
        option: 'bad',
        reason: 'The class should see why nobody did it.',
      },
    ]);
    expect(bad.filter(asksToLook)).toEqual([]);
    expect(reasoned).toContainEqual(expect.objectContaining({ code: 'nearly-always-best', option: 'good' }));
  });

  test('a reason for what is in balance says nothing', () => {
    const one = report(plain());
    expect(readFindings(one, { 'plain/idle': 'None is needed.' }).map(({ code }) => code)).toContain('on-purpose');
    const even = report(aFullPack());
    const quiet = even.cards.flatMap(({ card, options }) =>
      options
        .filter(({ option }) => !readFindings(even).some((found) => 'option' in found && found.option === option))
        .map(({ option }) => `${card}/${option}`),
    );
    expect(quiet).not.toEqual([]);
    const reasons = Object.fromEntries(quiet.map((key) => [key, 'None is needed.']));
    expect(readFindings(even, reasons)).toEqual(readFindings(even));
  });
});

describe('evidence one grade worse', () => {
  const range = (pack: Pack) => pack.cards[0]!.options[0]!.effects[0]!;
  const graded = (
    evidence: 'documented' | 'argued' | 'inferred',
    size = 10,
    ends: readonly [number, number] = [7.5, 12.5],
  ) => {
    const effect = anEffect({ on: 'trust', size, evidence, low: ends[0], high: ends[1] });
    return aPack({ cards: [aCard({ id: 'graded', options: [anOption('do', [effect]), anOption('leave')] })] });
  };

  test('documented becomes argued and argued inferred, with their ranges; an own wider range stays', () => {
    expect(range(worsenEvidence(graded('documented')))).toMatchObject({ evidence: 'argued', low: 4, high: 16 });
    expect(range(worsenEvidence(graded('argued', -10, [-16, -4])))).toMatchObject({
      evidence: 'inferred',
      low: -30,
      high: 10,
    });
    expect(range(worsenEvidence(graded('inferred', 10, [-40, 50])))).toMatchObject({
      evidence: 'inferred',
      low: -40,
      high: 50,
    });
  });

  test('widens what may come out, and never narrows a size', () => {
    const { evidence } = report(graded('argued', 10, [4, 16]));
    const [east] = evidence;
    expect(east!.worse.p95 - east!.worse.p05).toBeGreaterThan(east!.stated.p95 - east!.stated.p05);
    const pack = aFullPack();
    const worse = worsenEvidence(pack);
    const effectsOf = ({ cards }: Pack) => cards.flatMap(({ options }) => options.flatMap(({ effects }) => effects));
    const widened = effectsOf(worse);
    for (const [i, effect] of effectsOf(pack).entries()) {
      expect(widened[i]!.low).toBeLessThanOrEqual(effect.low);
      expect(widened[i]!.high).toBeGreaterThanOrEqual(effect.high);
      expect(widened[i]!.size).toBe(effect.size);
    }
  });

  test('turns the choice between a sure thing and a doubtful one, and not between good and bad', () => {
    expect(report(plain()).cards[0]!.turnsOnEvidence).toBeLessThan(0.3);
    const doubtful = anEffect({ on: 'trust', size: 6, low: 5, high: 7 });
    const sure = anEffect({ on: 'trust', size: 5, low: 4.5, high: 5.5 });
    const pack = aPack({
      cards: [aCard({ id: 'close', options: [anOption('a', [doubtful]), anOption('b', [sure])] })],
    });
    expect(report(pack).cards[0]!.turnsOnEvidence).toBeGreaterThan(0.2);
  });
});

describe('against the published version', () => {
  test('the same pack changes nothing; another start changes what is read from it', () => {
    expect(findingsOf(plain(), plain())).toContainEqual({ code: 'version-alike' });
    const raised = {
      ...plain(),
      indicators: plain().indicators.map((one) => (one.id === 'trust' ? { ...one, start: 80 } : one)),
    };
    const changed = findingsOf(raised, plain()).filter(({ code }) => code === 'version-changes');
    expect(changed[0]).toMatchObject({ kind: 'confidence', of: 'east' });
    expect(report(plain()).version).toBeNull();
  });
});

describe('laws', () => {
  test('a game played by itself is the very run of the futures', () => {
    const compiled = compilePack(aFullPack());
    const plan = randomGames(compiled, 40, 7);
    const futures = simulateFutures(compiled, initialWorld(compiled), plan);
    for (let run = 0; run < plan.runs; run++)
      for (const [q, { levels }] of playRandomGame(compiled, 7, run).entries())
        for (const [i, level] of levels.entries())
          expect(futures.levels[(q * levels.length + i) * plan.runs + run]).toBeCloseTo(level, 9);
  });

  test('the same request has the same report, and shares stay shares', () => {
    const one = report(aFullPack(), aFullPack());
    expect(report(aFullPack(), aFullPack())).toEqual(one);
    for (const { situations, options } of one.cards) {
      const sum = options.reduce((all, { best }) => all + best[4], 0);
      expect(sum).toBeCloseTo(situations === 0 ? 0 : 1, 9);
      for (const { openIn, better } of options) {
        expect(openIn).toBeLessThanOrEqual(1);
        expect(better?.share ?? 0).toBeLessThanOrEqual(1);
      }
    }
  });

  test('a report tells how far it is, and can be left between two steps', () => {
    const steps = balanceReport({ pack: aFullPack(), published: aFullPack(), games: GAMES });
    const told = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) break;
      told.push(step.value);
    }
    expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i + 1));
    expect(told.at(-1)!.done).toBe(told[0]!.of);
    const left = balanceReport({ pack: aFullPack(), published: null, games: GAMES });
    left.next();
    expect(left.return(report(plain())).done).toBe(true);
  });

  test('a report is plain data', () => {
    const one = report(aFullPack(), plain());
    expect(structuredClone(one)).toEqual(one);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});
