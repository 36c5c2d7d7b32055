import { expect, test } from 'vitest';
import { expectedMost } from '../../../app/_student/expectations';
import { movedTensions } from '../../../app/_student/moved-because';
import { answersOf, lastHappened } from '../../../app/_student/what-happened';
import { playSession } from '../../../lib/session/played-session';
import { accountForQuarter } from '../../../lib/session/views/reveal-account';
import { viewRoom } from '../../../lib/session/views/room-view';
import { seat, TestClass } from '../../builders/session';

/** A class of four that has played its first quarter: the east refused, the west stayed. */
const playedClass = (): TestClass => {
  const played = new TestClass().seats(4).goesTo('choose');
  const { seats } = played.session;
  const holder = (role: string) => seat(seats.find((known) => known.role === role)!.id);
  played.does({ type: 'CommitOption', option: 'refuse', reason: 'Too dear' }, holder('east-head'));
  played.does({ type: 'CommitOption', option: 'stay', reason: '' }, holder('west-head'));
  played.goesTo('predict');
  played.does({ type: 'PredictChoice', side: 'east', option: 'pay' }, holder('west-head'));
  played.does({ type: 'PredictChoice', side: 'east', option: 'refuse' }, holder('west-purse'));
  played.does({ type: 'PredictChoice', side: 'west', option: 'leave' }, holder('east-head'));
  return played.goesTo('because');
};

test('whoever comes late is told what each capital chose, what struck and what moved most', () => {
  const { compiled, session } = playedClass();
  const { worlds } = playSession(compiled, session);
  const happened = lastHappened(compiled, worlds, viewRoom(compiled, session).revealed);
  expect(happened?.answers).toEqual([
    { side: 'east', card: 'dues', answer: 'refuse' },
    { side: 'west', card: 'fleet', answer: 'stay' },
  ]);
  expect(happened?.shocks).toEqual([]);
  expect(happened?.moved?.now).not.toBe(happened?.moved?.before);
});

test('nothing has happened before the first reveal, nor while its worlds are on their way', () => {
  const { compiled, session } = playedClass();
  const { revealed } = viewRoom(compiled, session);
  expect(lastHappened(compiled, [], [])).toBeNull();
  expect(lastHappened(compiled, playSession(compiled, session).worlds.slice(0, 1), revealed)).toBeNull();
});

test('each delegation is told by what most of it expected', () => {
  const { compiled, session } = playedClass();
  const [quarter] = viewRoom(compiled, session).revealed;
  expect(expectedMost(quarter!.expected, 'west')).toEqual([{ by: 'east', option: 'leave', count: 1, of: 1 }]);
  expect(expectedMost(quarter!.expected, 'east')).toMatchObject([{ by: 'west', count: 1, of: 2 }]);
  expect(answersOf(compiled, quarter!)).toHaveLength(2);
});

test('what moved is accounted for to the last point, with the effect behind a choice and the level without it', () => {
  const { compiled, session } = playedClass();
  const moved = movedTensions(compiled, accountForQuarter(compiled, session, 1));
  expect(moved.length).toBeGreaterThan(0);
  for (const { before, after, causes } of moved)
    expect(causes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(after - before, 6);
  const choices = moved.flatMap(({ causes }) => causes.filter(({ cause }) => cause.kind === 'option'));
  expect(choices[0]).toMatchObject({ cause: { card: 'dues', option: 'refuse' }, effect: { index: 0 } });
  expect(moved[0]!.without.map(({ side }) => side)).toEqual(['east']);
});
