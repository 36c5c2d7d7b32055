import { describe, expect, test } from 'vitest';
import { checkTime, minutesToPlay, nextStep } from '../../../app/host/_parts/console/next-step';
import { wouldChoose } from '../../../app/host/_parts/console/would-choose';
import type { Place } from '../../../lib/session/phases';
import { USUAL_MINUTES } from '../../../lib/session/settings';
import { viewSession } from '../../../lib/session/views/view-session';
import { seat, TestClass } from '../../builders/session';

const hostsView = (room: TestClass) => {
  const view = viewSession(room.compiled, room.session, { kind: 'host' });
  return { room: view.room, host: view.host! };
};
const stepOf = (room: TestClass) => {
  const view = hostsView(room);
  return nextStep(view.room, view.host);
};

describe('the primary button', () => {
  test('waits for the first student', () => {
    expect(stepOf(new TestClass()).kind).toBe('empty');
    expect(stepOf(new TestClass().seats(1))).toEqual({ kind: 'go', to: { quarter: 1, phase: 'brief' } });
  });

  test('asks what becomes of capitals that have not decided, and not once they have', () => {
    const room = new TestClass().seats(2).goesTo('choose');
    expect(stepOf(room).kind).toBe('undecided');
    room.does({ type: 'CommitOption', option: 'pay', reason: '' }, seat('s1'));
    room.does({ type: 'HandOverCapital', side: 'west', to: 'counterpart' });
    expect(stepOf(room)).toEqual({ kind: 'go', to: { quarter: 1, phase: 'predict' } });
  });

  test('asks before it ends the class, and then leads on', () => {
    const room = new TestClass().seats(2).goesTo('debrief');
    expect(stepOf(room).kind).toBe('end');
    room.does({ type: 'EndSession' });
    expect(stepOf(room).kind).toBe('over');
  });
});

test('what going on without a capital would choose is what the class then gets', () => {
  const room = new TestClass().seats(2).goesTo('choose');
  room.does({ type: 'LeanTo', option: 'refuse' }, seat('s1'));
  const view = hostsView(room);
  const { cards, roles } = room.compiled.pack;
  const told = (side: string, card: string) =>
    wouldChoose(view.room, view.host, roles, cards.find(({ id }) => id === card)!, side);
  expect(told('east', 'dues')).toBe('refuse');
  expect(told('west', 'fleet')).toBeUndefined();
  room.goesTo('reveal');
  expect(room.session.resolved[0]?.choices.dues).toEqual({ east: told('east', 'dues') });
  expect(room.session.resolved[0]?.decidedBy.west).toBe('nobody');
});

describe('the time of a lesson', () => {
  const settings = { minutes: USUAL_MINUTES, quarters: 5 };
  const at = (quarter: number, phase: Place['phase']): Place => ({ quarter, phase });
  const verdict = (place: Place, leftMinutes: number) => checkTime(settings, place, 75, leftMinutes * 60_000).verdict;

  test('counts the phases to come and the quarters after them', () => {
    expect(minutesToPlay(settings, at(0, 'lobby'))).toBe(50);
    expect(minutesToPlay(settings, at(4, 'predict'))).toBe(13);
    expect(minutesToPlay(settings, at(5, 'debrief'))).toBe(0);
  });

  test('says so before the debrief runs short, and when it does', () => {
    expect(verdict(at(0, 'lobby'), 75)).toBe('fine');
    expect(verdict(at(3, 'brief'), 54)).toBe('fewer');
    expect(verdict(at(3, 'brief'), 24)).toBe('debrief-now');
    expect(verdict(at(3, 'brief'), 0)).toBe('over');
    expect(verdict(at(5, 'debrief'), 10)).toBe('fine');
  });
});
