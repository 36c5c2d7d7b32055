import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { branchEndsInOrder, branchLetter, stretchesOf } from '../../lib/run/branch-tree';
import { differingChoices, lastCommonQuarter } from '../../lib/run/compare-branches';
import { measureKey, measuresOf, readMeasure } from '../../lib/run/measure';
import { playRun } from '../../lib/run/play-run';
import { branchTo, playTree } from '../../lib/run/play-tree';
import { playRecord } from '../../lib/run/record-branch';
import { branchEnds, type RunDocument, type RunNode } from '../../lib/run/run-document';
import { commitQuarter, standOn } from '../../lib/run/run-moves';
import { aFullPack } from '../builders/pack';
import { aRun } from '../builders/run';

const compiled = compilePack(aFullPack());

/** q1 do; then q2 sign, q3; beside it q4 shelve; beside q1, q5 leave. */
const aTree = (run: RunDocument = aRun()): RunDocument => {
  const first = commitQuarter(commitQuarter(commitQuarter(run, { aid: 'do' }), { pact: 'sign' }), {});
  return commitQuarter(standOn(commitQuarter(standOn(first, 'q1'), { pact: 'shelve' }), null), { aid: 'leave' });
};

const playedTo = (document: RunDocument, node: string | null) => {
  const played = playRun(compiled, document, node);
  if (!played.ok) throw new Error(played.refusal.message);
  return played.value;
};

test('a tree is stretches without forks, and its branches are read in the order of the picture', () => {
  const [first, second] = stretchesOf(aTree());
  expect(first!.nodes.map(({ id }) => id)).toEqual(['q1']);
  expect(first!.forks.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['q2', 'q3'], ['q4']]);
  expect(second!.nodes.map(({ id }) => id)).toEqual(['q5']);
  expect(branchEndsInOrder(stretchesOf(aTree())).map(({ id }) => id)).toEqual(['q3', 'q4', 'q5']);
  expect(stretchesOf(aRun())).toEqual([]);
});

test('a branch keeps its letter when it is played on', () => {
  const on = commitQuarter(standOn(aTree(), 'q3'), {});
  expect(branchEnds(on).map(({ id }) => id)).toEqual(['q4', 'q5', 'q6']);
  expect(branchEndsInOrder(stretchesOf(on)).map(({ id }) => id)).toEqual(['q6', 'q4', 'q5']);
  expect([0, 1, 25, 26, 27, 52].map(branchLetter)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'BA']);
});

test('the played tree holds the very branches that are played one by one', () => {
  const run = aTree();
  const tree = playTree(compiled, run);
  for (const { id } of run.nodes) expect(branchTo(compiled, run, tree, id)).toEqual(playedTo(run, id));
  expect(branchTo(compiled, run, tree, null).quarters).toEqual([]);
});

test('a branch that can not be played is played as far as it goes, and the others stand', () => {
  const run = aTree();
  const broken = {
    ...run,
    nodes: run.nodes.map((node) => (node.id === 'q2' ? { ...node, choices: { pact: 'burn' } } : node)),
  };
  const tree = playTree(compiled, broken);
  expect([...tree.keys()].sort()).toEqual(['q1', 'q4', 'q5']);
  expect(branchTo(compiled, broken, tree, 'q3').quarters.map(({ node }) => node)).toEqual(['q1']);
});

test('the record is the same run with every card of the player answered as the documents report', () => {
  const run = aTree();
  const record = playRecord(compiled, run);
  const answers: RunNode['choices'][] = [{ aid: 'do' }, { pact: 'sign' }, {}, {}];
  const byHand = answers.reduce<RunDocument>(commitQuarter, aRun());
  expect(record.worlds).toEqual(playedTo(byHand, byHand.head).worlds);
});

test('a recorded answer that can not be paid is set aside', () => {
  const pack = aFullPack();
  const poor = compilePack({
    ...pack,
    politicalCapital: { ...pack.politicalCapital, east: { start: 0, max: 10, base: 0, slope: 0, home: 'home' } },
  });
  const record = playRecord(poor, aRun());
  expect(record.quarters).toHaveLength(4);
  expect(record.quarters[0]!.record.choices.aid).toEqual({ east: null });
});

test('branches are compared as far as all of them have come, and every choice that differs is named', () => {
  const run = aTree(aRun({ counterpart: 'record' }));
  const branches = ['q3', 'q4', 'q5'].map((end) => playedTo(run, end));
  expect(lastCommonQuarter(branches)).toBe(1);
  expect(differingChoices(branches, ['east', 'west'])).toEqual([
    { quarter: 1, card: 'aid', side: 'east', answers: ['do', 'do', 'leave'] },
    { quarter: 2, card: 'pact', side: 'east', answers: ['sign', 'shelve', undefined] },
  ]);
  expect(differingChoices([branches[0]!, branches[0]!], ['east', 'west'])).toEqual([]);
});

test('every measure of a pack can be read, confidence under the weights that are asked for', () => {
  const world = playedTo(aRun(), null).worlds[0]!;
  const read = Object.fromEntries(
    measuresOf(compiled).map((measure) => [
      measureKey(measure),
      readMeasure(compiled, world, measure, { ...compiled.confidence, east: [0, 0, 1] }),
    ]),
  );
  expect(read).toEqual({
    'tension:strain': 50,
    'tension:unrest': 50,
    'confidence:east': 50,
    'confidence:west': 40,
    'confidence:alliance': 45,
    'indicator:trust': 60,
    'indicator:effort': 40,
    'indicator:home': 50,
  });
});
