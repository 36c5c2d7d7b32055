import { expect, test } from 'vitest';
import { foldSession } from '../../../lib/session/evolve';
import { classesPlayed, tallyClasses } from '../../../lib/session/export/class-tally';
import { seat, TestClass } from '../../builders/session';

const stateOf = (room: TestClass) => foldSession(room.recorded);

/** Two people: each side commits in the first quarter; nobody does anything in the second. */
const aClass = (east: string, west: string): TestClass => {
  const room = new TestClass().seats(2).goesTo('choose');
  room.does({ type: 'CommitOption', option: east, reason: '' }, seat('s1'));
  room.does({ type: 'CommitOption', option: west, reason: '' }, seat('s2'));
  return room.goesTo('reveal');
};

test('what classes chose is counted by card, side and option', () => {
  const rooms = [aClass('pay', 'leave'), aClass('refuse', 'leave'), aClass('pay', 'stay')];
  expect(tallyClasses(rooms.map(stateOf))).toEqual({
    dues: { east: { pay: 2, refuse: 1 } },
    fleet: { west: { leave: 2, stay: 1 } },
  });
});

test('what was taken back counts only as it was chosen in the end', () => {
  const room = aClass('pay', 'leave');
  room.does({ type: 'StepBack', from: room.session.place });
  room.does({ type: 'CommitOption', option: 'refuse', reason: '' }, seat('s1'));
  room.does({ type: 'CommitOption', option: 'leave', reason: '' }, seat('s2'));
  expect(tallyClasses([stateOf(room.goesTo('reveal'))]).dues).toEqual({ east: { refuse: 1 } });
});

test('what the counterpart chose for an empty capital is no class’s choice', () => {
  const alone = new TestClass().seats(1).goesTo('choose');
  alone.does({ type: 'CommitOption', option: 'pay', reason: '' }, seat('s1'));
  expect(tallyClasses([stateOf(alone.goesTo('reveal'))])).toEqual({ dues: { east: { pay: 1 } } });
});

test('a room in which nothing was revealed is no class that was played', () => {
  expect(
    classesPlayed([stateOf(new TestClass().seats(2).goesTo('choose')), stateOf(aClass('pay', 'stay'))]),
  ).toHaveLength(1);
});
