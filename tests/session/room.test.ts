import { describe, expect, test } from 'vitest';
import { MOST_SEATS } from '../../lib/session/call-signs';
import { codeOf, seat, TestClass } from '../builders/session';

const rolesOf = (room: TestClass) => room.session.seats.map(({ role }) => role);

describe('taking a seat', () => {
  test('fills the heads first, then the offices, then one observer each, then doubles the offices', () => {
    const room = new TestClass().seats(7);
    expect(rolesOf(room)).toEqual([
      ...['east-head', 'west-head', 'east-purse', 'west-purse'],
      ...['press', 'east-head', 'west-head'],
    ]);
  });

  test('seats no observers where the host wants none', () => {
    expect(rolesOf(new TestClass({ observers: false }).seats(5))).not.toContain('press');
  });

  test.each([2, 3, 9, 30, 60])('keeps the capitals of %i people within one of each other', (people) => {
    const { seats } = new TestClass().seats(people).session;
    const east = seats.filter(({ delegation }) => delegation === 'east').length;
    const west = seats.filter(({ delegation }) => delegation === 'west').length;
    expect(Math.abs(east - west)).toBeLessThanOrEqual(1);
    expect(seats).toHaveLength(people);
  });

  test('gives everybody a call-sign of their own, until the room is full', () => {
    const room = new TestClass().seats(MOST_SEATS);
    expect(new Set(room.session.seats.map(({ callSign }) => callSign)).size).toBe(MOST_SEATS);
    expect(codeOf(room.asks({ type: 'TakeSeat', name: null }))).toBe('full');
  });

  test('is possible while a quarter is played, and refused once the room is locked or play is over', () => {
    const room = new TestClass().seats(4).goesTo('choose').seats(1);
    expect(rolesOf(room)).toHaveLength(5);
    room.does({ type: 'LockRoom' });
    expect(codeOf(room.asks({ type: 'TakeSeat', name: null }))).toBe('locked');
    room.does({ type: 'UnlockRoom' });
    room.goesTo('debrief');
    expect(codeOf(room.asks({ type: 'TakeSeat', name: null }))).toBe('ended');
  });

  test('keeps no name unless the host allows names', () => {
    const closed = new TestClass();
    closed.does({ type: 'TakeSeat', name: 'Aiko' });
    expect(closed.session.seats[0]!.name).toBeNull();
    expect(codeOf(closed.asks({ type: 'NameSeat', name: 'Aiko' }, seat('s1')))).toBe('names-off');
    const open = new TestClass({ naming: 'free' });
    open.does({ type: 'TakeSeat', name: '  Aiko \n M. ' });
    expect(open.session.seats[0]!.name).toBe('Aiko M.');
    expect(codeOf(open.asks({ type: 'TakeSeat', name: 'x'.repeat(25) }))).toBe('name-too-long');
  });
});

describe('the host and the seats', () => {
  test('a kicked seat can do nothing until it is let back in, and keeps its call-sign', () => {
    const room = new TestClass().seats(2).goesTo('discuss');
    const before = room.session.seats[0]!.callSign;
    room.does({ type: 'KickSeat', seat: 's1' });
    expect(codeOf(room.asks({ type: 'SetReady', ready: true }, seat('s1')))).toBe('kicked');
    room.does({ type: 'ReturnSeat', seat: 's1' });
    expect(codeOf(room.asks({ type: 'SetReady', ready: true }, seat('s1')))).toBeUndefined();
    expect(room.session.seats[0]!.callSign).toBe(before);
  });

  test('a seat that changes sides leaves its vote and its prediction behind', () => {
    const room = new TestClass({ rule: 'majority' }).seats(4).goesTo('choose');
    room.does({ type: 'LeanTo', option: 'refuse' }, seat('s1'));
    room.does({ type: 'MoveSeat', seat: 's1', role: 'west-purse' });
    expect(room.session.hand.leanings).toEqual({});
    expect(codeOf(room.asks({ type: 'LeanTo', option: 'refuse' }, seat('s1')))).toBe('unknown-option');
  });

  test('a seat is handed to the counterpart and taken back by its person', () => {
    const room = new TestClass().seats(2);
    room.does({ type: 'HandOverSeat', seat: 's1', to: 'counterpart' });
    expect(room.session.seats[0]!.playedBy).toBe('counterpart');
    room.does({ type: 'TakeBackSeat' }, seat('s1'));
    expect(room.session.seats[0]!.playedBy).toBe('person');
  });

  test('a capital where nobody sits is not handed to its people', () => {
    const room = new TestClass().seats(1);
    room.does({ type: 'HandOverCapital', side: 'west', to: 'counterpart' });
    expect(codeOf(room.asks({ type: 'HandOverCapital', side: 'west', to: 'people' }))).toBe('nobody-there');
  });

  test('a student cannot do what the host does, nor the host what a student does', () => {
    const room = new TestClass().seats(2);
    expect(codeOf(room.asks({ type: 'LockRoom' }, seat('s1')))).toBe('not-the-host');
    expect(codeOf(room.asks({ type: 'SetReady', ready: true }))).toBe('not-seated');
  });
});

test('a rehearsal seats a bot in each office and leaves the capitals to the counterpart', () => {
  const room = new TestClass({ rehearsal: true });
  expect(room.session.seats.map(({ playedBy }) => playedBy)).toEqual(['bot', 'bot', 'bot', 'bot']);
  room.goesTo('reveal');
  expect(room.session.resolved[0]!.decidedBy).toEqual({ east: 'counterpart', west: 'counterpart' });
});

test('whoever rehearses takes the seats that a class would take, the heads’ first', () => {
  const room = new TestClass({ rehearsal: true }).seats(3);
  const people = room.session.seats.filter(({ playedBy }) => playedBy === 'person');
  expect(people.map(({ role }) => role)).toEqual(['east-head', 'west-head', 'east-purse']);
});
