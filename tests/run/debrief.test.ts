import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { explainGame } from '../../lib/engine/explain';
import { accountOf, changeWeights } from '../../lib/run/debrief-account';
import { causerOf, sumByCauser } from '../../lib/run/debrief-causers';
import { drivenMeasures } from '../../lib/run/debrief-drivers';
import { redLineScores } from '../../lib/run/debrief-score';
import { timelineOf } from '../../lib/run/debrief-timeline';
import { undealtCards, untriedOptions } from '../../lib/run/debrief-untried';
import { ALLIANCE, explainedMeasures, GAP, type Measure, measuresOf, readMeasure } from '../../lib/run/measure';
import { playRun } from '../../lib/run/play-run';
import { playTree } from '../../lib/run/play-tree';
import { redLineStandings } from '../../lib/run/red-lines';
import type { RunDocument, RunNode } from '../../lib/run/run-document';
import { commitQuarter, standOn } from '../../lib/run/run-moves';
import { aCard, aFullPack, anOption } from '../builders/pack';
import { aRun } from '../builders/run';

const compiled = compilePack(aFullPack());
const confidence = compiled.confidence;

const playedOf = (document: RunDocument) => {
  const played = playRun(compiled, document);
  if (!played.ok) throw new Error(played.refusal.message);
  return played.value;
};

const explained = (document: RunDocument) => {
  const played = playedOf(document);
  const records = played.quarters.map(({ record }) => record);
  return { played, records, explanation: explainGame(compiled, records) };
};

/** Four quarters as east, with the aid given and the pact answered as stated. */
const wholeRun = (start: Partial<RunDocument> = {}, pact = 'sign'): RunDocument => {
  const quarters: readonly RunNode['choices'][] = [{ aid: 'do' }, { pact }, {}, {}];
  return quarters.reduce(commitQuarter, aRun({ counterpart: 'record', ...start }));
};

test('the account of every measure adds up to what it has changed by since the start, in every quarter', () => {
  const runs = fc.record({ rngSeed: fc.nat(0xffff_ffff), world: fc.constantFrom('draw' as const, 'central' as const) });
  fc.assert(
    fc.property(runs, (start) => {
      const { played, records, explanation } = explained(wholeRun(start));
      for (const measure of explainedMeasures(compiled))
        for (let quarter = 1; quarter <= records.length; quarter++) {
          const weights = changeWeights(compiled, measure, confidence);
          const rows = accountOf(compiled, explanation, records, weights, quarter);
          const [from, to] = [0, quarter].map((at) => readMeasure(compiled, played.worlds[at]!, measure, confidence));
          expect(rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(to! - from!, 9);
          for (const row of rows)
            expect(row.ways.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(row.points, 9);
        }
    }),
    { numRuns: 20 },
  );
});

test('what raises an indicator lowers the tension that is read from it', () => {
  const { records, explanation } = explained(wholeRun({ world: 'central', shocks: 'none' }));
  const pointsOf = (kind: 'tension' | 'indicator', id: string) => {
    const weights = changeWeights(compiled, { kind, id }, confidence);
    const rows = accountOf(compiled, explanation, records, weights, 2);
    return rows.find(({ cause }) => cause.kind === 'option' && cause.card === 'aid')!.points;
  };
  expect(pointsOf('indicator', 'trust')).toBeGreaterThan(0);
  expect(pointsOf('tension', 'strain')).toBeLessThan(0);
});

test('a row names the quarter that set it off, the way it came and the effects that carried it', () => {
  const { records, explanation } = explained(wholeRun({ world: 'central', shocks: 'none' }));
  const weights = changeWeights(compiled, { kind: 'indicator', id: 'trust' }, confidence);
  const rows = accountOf(compiled, explanation, records, weights, 3);
  const troops = rows.find(({ cause }) => cause.kind === 'option' && cause.card === 'troops')!;
  expect(troops.since).toEqual([1]);
  expect(troops.ways).toMatchObject([{ indicator: 'trust', through: ['effort'] }]);
  expect(troops.effects.map(({ effect }) => effect.on)).toEqual(['effort']);
});

test('on the central path everything comes as stated; in a drawn world some of it does not', () => {
  const weights = changeWeights(compiled, { kind: 'tension', id: 'strain' }, confidence);
  const rowsOf = (world: RunDocument['world']) => {
    const { records, explanation } = explained(wholeRun({ world, shocks: 'none' }));
    return accountOf(compiled, explanation, records, weights, 2).filter(({ since }) => since.length > 0);
  };
  for (const { points, stated } of rowsOf('central')) expect(points).toBeCloseTo(stated, 9);
  expect(rowsOf('draw').some(({ points, stated }) => Math.abs(points - stated) > 0.01)).toBe(true);
});

test('chance and limits have no quarter and no effect of their own', () => {
  const { records, explanation } = explained(wholeRun());
  const weights = changeWeights(compiled, { kind: 'indicator', id: 'trust' }, confidence);
  const chance = accountOf(compiled, explanation, records, weights, 4).find(({ cause }) => cause.kind === 'chance')!;
  expect(chance).toMatchObject({ since: [], effects: [] });
});

test('the confidence of the alliance weighs both sides alike', () => {
  const { records, explanation, played } = explained(wholeRun());
  const measure = { kind: 'confidence' as const, id: ALLIANCE };
  const rows = accountOf(compiled, explanation, records, changeWeights(compiled, measure, confidence), 4);
  const change = rows.reduce((sum, { points }) => sum + points, 0);
  const of = (id: string, at: number) =>
    readMeasure(compiled, played.worlds[at]!, { kind: 'confidence', id }, confidence);
  expect(change).toBeCloseTo((of('east', 4) - of('east', 0) + of('west', 4) - of('west', 0)) / 2, 9);
});

test('the expectation gap is the first side’s confidence less the second’s, and so is its account', () => {
  const { records, explanation, played } = explained(wholeRun());
  const pointsIn = (measure: Measure) => {
    const rows = accountOf(compiled, explanation, records, changeWeights(compiled, measure, confidence), 4);
    return rows.reduce((sum, { points }) => sum + points, 0);
  };
  const [first, second] = compiled.sides.map((id): Measure => ({ kind: 'confidence', id }));
  const gap: Measure = { kind: 'gap', id: GAP };
  const at = (measure: Measure) => readMeasure(compiled, played.worlds[4]!, measure, confidence);
  expect(at(gap)).toBeCloseTo(at(first!) - at(second!), 9);
  expect(pointsIn(gap)).toBeCloseTo(pointsIn(first!) - pointsIn(second!), 9);
  expect(measuresOf(compiled).map(({ kind }) => kind)).not.toContain('gap');
});

test.each([
  [{ kind: 'option', card: 'aid', option: 'do' }, 'own'],
  [{ kind: 'option', card: 'troops', option: 'send' }, 'other'],
  [{ kind: 'undecided', card: 'aid' }, 'own'],
  [{ kind: 'option', card: 'pact', option: 'sign' }, 'both'],
  [{ kind: 'disagreement', card: 'pact' }, 'both'],
  [{ kind: 'shock', shock: 'storm' }, 'shocks'],
  [{ kind: 'chance' }, 'chance'],
  [{ kind: 'limits' }, 'limits'],
] as const)('%o has %s behind it', (cause, causer) => {
  expect(causerOf(compiled, 'east', cause)).toBe(causer);
});

test('sums by who is behind them keep the total, and their shares make a whole', () => {
  const { records, explanation } = explained(wholeRun());
  const weights = changeWeights(compiled, { kind: 'tension', id: 'strain' }, confidence);
  const rows = accountOf(compiled, explanation, records, weights, 4);
  const sums = sumByCauser(compiled, 'east', rows);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  expect(total(sums.map(({ points }) => points))).toBeCloseTo(total(rows.map(({ points }) => points)), 9);
  expect(total(sums.map(({ share }) => share))).toBeCloseTo(1, 9);
});

test('the measures of a debrief are the alliance, then the tensions that moved most', () => {
  const { played, explanation } = explained(wholeRun({ world: 'central', shocks: 'none' }));
  const driven = drivenMeasures(compiled, explanation, 'east', played, 2);
  expect(driven[0]!.measure).toEqual({ kind: 'confidence', id: ALLIANCE });
  const [more, less] = driven.slice(1).map(({ start, end }) => Math.abs(end - start));
  expect(more!).toBeGreaterThan(less!);
  for (const { start, end, causes } of driven)
    expect(causes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(end - start, 9);
});

const lined = (fallBelow: number) => {
  const redLines = { east: [{ measure: { indicator: 'trust' }, mustNot: { fallBelow } }], west: [] };
  return compilePack({ ...aFullPack(), redLines });
};

const trustOver = (levels: readonly number[], fallBelow: number) => {
  const world = playedOf(aRun()).worlds[0]!;
  const worlds = [60, ...levels].map((level) => ({ ...world, levels: [level, 40, 50] }));
  return redLineScores(redLineStandings(lined(fallBelow), 'east', worlds))[0]!;
};

test('a red line that was crossed says when, and by how much at the furthest', () => {
  expect(trustOver([55, 48, 52], 50)).toMatchObject({
    held: false,
    crossed: [2],
    worst: { quarter: 2, margin: -2 },
    margin: 2,
  });
});

test('a red line that held says when it was nearest', () => {
  expect(trustOver([55, 51, 58], 50)).toMatchObject({ held: true, worst: { quarter: 2, margin: 1 }, margin: 8 });
});

test('the timeline lays each answer beside the record', () => {
  const document = commitQuarter(commitQuarter(aRun({ counterpart: 'record' }), { aid: 'leave' }), {});
  const [first, second] = timelineOf(compiled, playedOf(document));
  expect(first!.answers).toEqual([
    { card: 'aid', side: 'east', answer: 'leave', recorded: 'do', same: false },
    { card: 'troops', side: 'west', answer: 'send', recorded: 'send', same: true },
  ]);
  expect(second!.answers[0]).toMatchObject({ card: 'pact', side: 'east', answer: undefined, same: false });
});

test('the timeline names the measures that moved most, the larger first', () => {
  const [first] = timelineOf(compiled, playedOf(wholeRun({ world: 'central', shocks: 'none' })));
  const sizes = first!.moves.map(({ before, after }) => Math.abs(after - before));
  expect(first!.moves.map(({ measure }) => measure.kind)).toEqual(['tension', 'tension', 'indicator']);
  expect(sizes[0]!).toBeGreaterThan(sizes[1]!);
  expect(first!.moves[2]!.measure.id).toBe('effort');
});

const untriedOf = (document: RunDocument) =>
  untriedOptions(compiled, document, playTree(compiled, document)).map(({ card, option }) => `${card}/${option}`);

test('an option taken in any branch has been tried', () => {
  const run = wholeRun();
  expect(untriedOf(run)).toEqual(['aid/leave', 'pact/shelve', 'pact/threaten']);
  const branched = commitQuarter(standOn(run, null), { aid: 'leave' });
  expect(untriedOf(standOn(branched, run.head))).toEqual(['pact/shelve', 'pact/threaten']);
});

test('an untried option is tried from the quarter before its card, on the branch in hand', () => {
  const run = wholeRun();
  const tree = playTree(compiled, run);
  const untried = untriedOptions(compiled, run, tree);
  expect(untried.map(({ from }) => from)).toEqual([null, run.nodes[0]!.id, run.nodes[0]!.id]);
  expect(untried.every(({ reach }) => reach === 'open')).toBe(true);
});

test('an option that could not be paid says so, unless another branch could pay it', () => {
  const pack = aFullPack();
  const dear = compilePack({
    ...pack,
    politicalCapital: { ...pack.politicalCapital, east: { ...pack.politicalCapital.east!, base: 0, slope: 0 } },
    cards: pack.cards.map((card) =>
      card.id === 'pact'
        ? { ...card, options: card.options.map((o) => (o.id === 'threaten' ? { ...o, cost: 4 } : o)) }
        : card,
    ),
  });
  const spent = commitQuarter(commitQuarter(aRun({ counterpart: 'record' }), { aid: 'do' }), { pact: 'shelve' });
  const find = (document: RunDocument) =>
    untriedOptions(dear, document, playTree(dear, document)).find(({ option }) => option === 'threaten')!;
  expect(find(spent)).toMatchObject({ reach: 'dear', cost: 4, held: 3 });
  const saved = commitQuarter(standOn(spent, null), { aid: 'leave' });
  expect(find(standOn(saved, spent.head))).toMatchObject({ reach: 'open', from: saved.head });
});

test('an untried option is tried beside the other answers of its quarter, as long as they leave enough for it', () => {
  const pack = aFullPack();
  const budget = (start: number) =>
    compilePack({
      ...pack,
      politicalCapital: { ...pack.politicalCapital, east: { ...pack.politicalCapital.east!, start } },
      cards: [...pack.cards, aCard({ id: 'visit', options: [anOption('go', [], { cost: 1 }), anOption('stay')] })],
    });
  const document = commitQuarter(aRun({ counterpart: 'record' }), { aid: 'do', visit: 'stay' });
  const othersOf = (start: number) => {
    const rich = budget(start);
    return untriedOptions(rich, document, playTree(rich, document)).find(({ option }) => option === 'go')!.others;
  };
  expect(othersOf(5)).toEqual({ aid: 'do' });
  expect(othersOf(2)).toEqual({});
});

test('a card that no branch was dealt is named with what it requires', () => {
  const pack = aFullPack();
  const requires = [{ card: 'pact', side: 'east', option: 'sign' }];
  const eastern = compilePack({
    ...pack,
    cards: pack.cards.map((card) => (card.id === 'review' ? { ...card, decider: 'east', requires } : card)),
  });
  const undealtOf = (document: RunDocument) => undealtCards(eastern, document, playTree(eastern, document));
  expect(undealtOf(wholeRun())).toEqual([]);
  expect(undealtOf(wholeRun({}, 'shelve'))).toEqual([{ card: 'review', quarter: 3, requires }]);
});
