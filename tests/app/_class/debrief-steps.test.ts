import { expect, test } from 'vitest';
import { debriefOf } from '../../../app/_class/debrief/class-debrief';
import { debriefSteps } from '../../../app/_screen/debrief-steps';
import { recordPlay } from '../../../lib/session/views/play-record';
import { seat, TestClass } from '../../builders/session';

const debrief = () => {
  const game = new TestClass().seats(4).goesTo('debrief');
  return debriefOf(game.compiled, { ...game.session, undone: recordPlay(game.recorded).undone });
};

test('a debrief begins with the decisions at a glance and ends with questions, each card once', () => {
  const steps = debriefSteps(debrief(), 'one');
  expect(steps[0]).toEqual({ kind: 'glance', withNews: true });
  expect(steps.filter(({ kind }) => kind === 'quarter')).toHaveLength(2);
  expect(steps.flatMap((step) => (step.kind === 'discussion' ? [step.card] : []))).toEqual(['dues', 'fleet', 'treaty']);
});

test('what the capitals wrote follows on the quarter in which they wrote it, and no step is empty', () => {
  const game = new TestClass().seats(4).goesTo('discuss');
  game.does({ type: 'SendCable', to: 'west', text: 'Stay with us.' }, seat('s1'));
  game.goesTo('debrief');
  const read = debriefOf(game.compiled, { ...game.session, undone: [] });
  const kinds = debriefSteps(read, 'one').map(({ kind }) => kind);
  expect(kinds.slice(0, 5)).toEqual(['glance', 'quarter', 'talks', 'quarter', 'turning']);
});

test('where two languages share the screen, a block holds one decision', () => {
  const quarters = debriefSteps(debrief(), 'both').flatMap((step) => (step.kind === 'quarter' ? [step.quarter] : []));
  expect(quarters.map(({ quarter, decisions }) => [quarter, decisions.length])).toEqual([
    [1, 1],
    [1, 1],
    [2, 1],
    [2, 1],
  ]);
  expect(quarters.map(({ moves }) => moves.length > 0)).toEqual([false, true, false, true]);
});
