import { expect, test } from 'vitest';
import { playRun } from '../../lib/run/play-run';
import { commitQuarter } from '../../lib/run/run-moves';
import { playSession } from '../../lib/session/played-session';
import { takeHome } from '../../lib/session/take-home';
import { seat, TestClass } from '../builders/session';

const aFinishedClass = (): TestClass => {
  const room = new TestClass({ shocks: 'chance', world: 'draw' }).seats(2).goesTo('discuss');
  room.does({ type: 'FireShock', shock: 'quake' });
  room.does({ type: 'HoldShock', shock: 'storm' });
  room.goesTo('choose');
  room.does({ type: 'CommitOption', option: 'refuse', reason: '' }, seat('s1'));
  room.does({ type: 'CommitOption', option: 'leave', reason: '' }, seat('s2'));
  return room.goesTo('debrief');
};

test.each(['east', 'west'])('a run taken home by %s has the numbers of the class', (side) => {
  const room = aFinishedClass();
  const played = playRun(room.compiled, takeHome(room.compiled, room.session, side));
  expect(played.ok && played.value.worlds.map(({ levels }) => levels)).toEqual(
    playSession(room.compiled, room.session).worlds.map(({ levels }) => levels),
  );
});

test('a run forked at an earlier quarter is played on alone', () => {
  const room = aFinishedClass();
  const fork = commitQuarter(takeHome(room.compiled, room.session, 'east', 1), { treaty: 'sign' });
  const played = playRun(room.compiled, fork);
  expect(played.ok && played.value.quarters.map(({ record }) => record.choices)).toEqual([
    room.session.resolved[0]!.choices,
    { treaty: { east: 'sign', west: 'sign' } },
  ]);
});
