import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { projectWorld } from '../../lib/ensemble/project';
import { confidenceWeights, outlookPlan } from '../../lib/run/outlook';
import { playRun, playWithout } from '../../lib/run/play-run';
import { redLineStandings, turnOf } from '../../lib/run/red-lines';
import { branchEnds, pathTo, type RunDocument } from '../../lib/run/run-document';
import { commitQuarter, pruneBranch, standOn, stepBack } from '../../lib/run/run-moves';
import { parseLink, serializeLink } from '../../lib/run/share-link';
import { aFullPack } from '../builders/pack';
import { aRun } from '../builders/run';

const compiled = compilePack(aFullPack());

const playedOf = (document: RunDocument) => {
  const played = playRun(compiled, document);
  if (!played.ok) throw new Error(played.refusal.message);
  return played.value;
};

const twoQuarters = () => commitQuarter(commitQuarter(aRun(), { aid: 'do' }), { pact: 'sign' });

test('a committed quarter is a child of the head, and the run stands on it', () => {
  const run = twoQuarters();
  expect(pathTo(run, run.head).map((node) => node.choices)).toEqual([{ aid: 'do' }, { pact: 'sign' }]);
  expect(playedOf(run).worlds).toHaveLength(3);
});

test('a move taken back stays in the tree, and another choice there is a branch beside it', () => {
  const branched = commitQuarter(stepBack(twoQuarters()), { pact: 'shelve' });
  expect(branchEnds(branched).map((node) => node.choices)).toEqual([{ pact: 'sign' }, { pact: 'shelve' }]);
  expect(playedOf(branched).worlds[1]).toEqual(playedOf(twoQuarters()).worlds[1]);
});

test('the same choice made again takes up the branch that is there', () => {
  const again = commitQuarter(stepBack(twoQuarters()), { pact: 'sign' });
  expect(again.nodes).toHaveLength(2);
  expect(again.head).toBe(twoQuarters().head);
});

test('branches of one run reuse its draws: shocks and noise do not change with the choices', () => {
  const run = commitQuarter(aRun({ counterpart: 'record' }), { aid: 'do' });
  const other = commitQuarter(stepBack(run), { aid: 'leave' });
  const [a] = playedOf(run).quarters;
  const [b] = playedOf(other).quarters;
  expect(b!.record.noise).toEqual(a!.record.noise);
  expect(b!.record.shocks).toEqual(a!.record.shocks);
  expect(b!.record.world.levels).not.toEqual(a!.record.world.levels);
});

test('a pruned branch goes with all that followed it', () => {
  const run = twoQuarters();
  const pruned = pruneBranch(run, run.nodes[0]!.id);
  expect(pruned).toMatchObject({ nodes: [], head: null });
  expect(standOn(run, null).head).toBeNull();
});

test('the counterfactual leaves out one answer and keeps everything else as it was', () => {
  const run = twoQuarters();
  const played = playedOf(run);
  const without = playWithout(compiled, run, played, 'aid');
  expect(without.quarters[0]!.record.choices.aid).toEqual({ east: null });
  expect(without.quarters[0]!.record.noise).toEqual(played.quarters[0]!.record.noise);
  expect(without.worlds[1]!.levels[0]).toBeLessThan(played.worlds[1]!.levels[0]!);
});

test('a link gives the same run and the same numbers, whatever the run', () => {
  const runs = fc.record({
    rngSeed: fc.nat(0xffff_ffff),
    counterpart: fc.constantFrom('record' as const, 'interest' as const),
    world: fc.constantFrom('draw' as const, 'central' as const),
    answers: fc.array(fc.constantFrom('do', 'leave', null), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(runs, ({ answers, ...start }) => {
      const run = answers.reduce((at, aid) => commitQuarter(at, { aid }), aRun(start));
      const read = parseLink(`#${serializeLink(run)}`);
      expect(read).toEqual({ ok: true, value: run });
      expect(playedOf((read as { value: RunDocument }).value)).toEqual(playedOf(run));
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['nothing', '', 'no-link'],
  ['a cut', serializeLink(twoQuarters()).slice(0, -4), 'damaged-link'],
  [
    'a changed letter',
    serializeLink(twoQuarters()).replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
    'damaged-link',
  ],
  ['some text', 'hello', 'damaged-link'],
  ['a later form', 'r9.abc.def', 'newer-link'],
])('a link with %s is refused', (_, fragment, code) => {
  expect(parseLink(fragment)).toMatchObject({ ok: false, refusal: { code } });
});

test('an outlook states the pending choice, assumes the other side and reads none of the run’s draws', () => {
  const run = aRun();
  const world = playedOf(run).worlds[0]!;
  const plan = outlookPlan(compiled, run, world, { aid: 'do' }, 'likely', 'record', 200);
  expect(plan.rngSeed).not.toBe(run.rngSeed);
  expect(plan.choices).toEqual({ aid: { east: 'do' } });
  const total = (plan.now.west as readonly { probability: number }[]).reduce(
    (sum, { probability }) => sum + probability,
    0,
  );
  expect(total).toBeCloseTo(1, 12);
  expect(projectWorld(compiled, world, plan).tensions.strain).toHaveLength(5);
});

test('weights that the player has moved are brought back to a sum of one', () => {
  const run = aRun({ weights: { confidence: { east: { trust: 0.5, home: 1.5 } } } });
  expect(confidenceWeights(compiled, run).east).toEqual([0.25, 0, 0.75]);
  expect(confidenceWeights(compiled, aRun()).east).toEqual(compiled.confidence.east);
});

test('a red line is crossed in the quarters beyond it, and its margin is what is left', () => {
  const pack = {
    ...aFullPack(),
    redLines: { east: [{ measure: { indicator: 'trust' }, mustNot: { fallBelow: 58 } }], west: [] },
  };
  const lined = compilePack(pack);
  const world = playedOf(aRun()).worlds[0]!;
  const below = { ...world, levels: [50, 40, 50] };
  const [standing] = redLineStandings(lined, 'east', [world, below, world]);
  expect(standing).toMatchObject({ values: [60, 50, 60], crossed: [1], margin: 2 });
});

test('the latest quarter crosses a red line, or comes back within, or does neither', () => {
  const pack = {
    ...aFullPack(),
    redLines: { east: [{ measure: { indicator: 'trust' }, mustNot: { fallBelow: 58 } }], west: [] },
  };
  const world = playedOf(aRun()).worlds[0]!;
  const turnAfter = (...trust: number[]) => {
    const worlds = trust.map((level) => ({ ...world, levels: [level, 40, 50] }));
    return turnOf(redLineStandings(compilePack(pack), 'east', worlds)[0]!);
  };
  expect(turnAfter(60, 50)).toBe('crossed');
  expect(turnAfter(60, 50, 60)).toBe('back');
  expect(turnAfter(60, 50, 52)).toBeNull();
  expect(turnAfter(60)).toBeNull();
});
