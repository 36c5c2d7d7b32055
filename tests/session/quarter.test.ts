import { describe, expect, test } from 'vitest';
import { foldSession } from '../../lib/session/evolve';
import type { Phase } from '../../lib/session/phases';
import { playSession } from '../../lib/session/played-session';
import { viewSession } from '../../lib/session/views/view-session';
import { codeOf, NOW, seat, TestClass, TIMER } from '../builders/session';

const commit = (option: string, reason = '') => ({ type: 'CommitOption', option, reason }) as const;

describe('choosing', () => {
  test('the head commits, and the facts of the quarter say who chose what', () => {
    const room = new TestClass().seats(4).goesTo('choose');
    room.does(commit('refuse', 'The budget is bare.'), seat('s1'));
    room.does(commit('stay'), seat('s2'));
    room.goesOn(2, 'nobody');
    expect(room.session.place).toEqual({ quarter: 1, phase: 'reveal' });
    expect(room.session.resolved).toEqual([
      {
        quarter: 1,
        choices: { dues: { east: 'refuse' }, 'east-extra': { east: null }, fleet: { west: 'stay' } },
        decidedBy: { east: 'head', west: 'head' },
        reasons: { east: 'The budget is bare.' },
        predictions: {},
        shocks: [],
        withKnowledge: false,
      },
    ]);
  });

  test('a member leans and does not commit; a vote decides where the host chose votes', () => {
    const headed = new TestClass().seats(4).goesTo('choose');
    expect(codeOf(headed.asks(commit('pay'), seat('s3')))).toBe('not-the-lead');
    const voting = new TestClass({ rule: 'majority' }).seats(8).goesTo('choose');
    expect(codeOf(voting.asks(commit('pay'), seat('s1')))).toBe('majority-decides');
    const east = voting.session.seats.filter(({ delegation }) => delegation === 'east').map(({ id }) => id);
    voting.does({ type: 'LeanTo', option: 'pay' }, seat(east[0]!));
    for (const id of east.slice(1)) voting.does({ type: 'LeanTo', option: 'refuse' }, seat(id));
    voting.goesTo('reveal');
    expect(voting.session.resolved[0]).toMatchObject({
      choices: { dues: { east: 'refuse' } },
      decidedBy: { east: 'majority', west: 'nobody' },
    });
  });

  test('between equal votes the head’s decides', () => {
    const room = new TestClass({ rule: 'majority', observers: false }).seats(4).goesTo('choose');
    room.does({ type: 'LeanTo', option: 'refuse' }, seat('s1'));
    room.does({ type: 'LeanTo', option: 'pay' }, seat('s3'));
    room.goesTo('reveal');
    expect(room.session.resolved[0]!.choices.dues).toEqual({ east: 'refuse' });
  });

  test('what the capital cannot pay for is refused before it is committed', () => {
    const room = new TestClass().seats(2).goesTo('choose');
    expect(codeOf(room.asks(commit('buy-everything'), seat('s1')))).toBe('option-closed');
    expect(codeOf(room.asks(commit('sell'), seat('s1')))).toBe('unknown-option');
  });

  test('nothing is chosen before its phase, while paused, or by an observer', () => {
    const room = new TestClass().seats(5).goesTo('brief');
    expect(codeOf(room.asks(commit('pay'), seat('s1')))).toBe('wrong-phase');
    room.goesTo('choose').does({ type: 'PauseSession' });
    expect(codeOf(room.asks(commit('pay'), seat('s1')))).toBe('paused');
    room.does({ type: 'ResumeSession' });
    expect(codeOf(room.asks({ type: 'LeanTo', option: 'pay' }, seat('s5')))).toBe('observer');
  });

  test('a commitment may be taken back until the phase is over', () => {
    const room = new TestClass().seats(2).goesTo('choose');
    room.does(commit('pay'), seat('s1'));
    room.does({ type: 'WithdrawCommitment' }, seat('s1'));
    expect(room.session.hand.commitments).toEqual({});
  });

  test('the lead passes to the next office when the head is gone, or to whom the host gives it', () => {
    const room = new TestClass().seats(4).goesTo('choose');
    room.does({ type: 'HandOverSeat', seat: 's1', to: 'counterpart' });
    room.does(commit('pay'), seat('s3'));
    room.does({ type: 'TakeBackSeat' }, seat('s1'));
    room.does({ type: 'GiveLead', side: 'east', seat: 's3' });
    expect(codeOf(room.asks(commit('refuse'), seat('s1')))).toBe('not-the-lead');
  });
});

describe('going on', () => {
  test('says who is still undecided, and goes on without them if the host wants to', () => {
    const room = new TestClass().seats(2).goesTo('choose');
    room.does(commit('stay'), seat('s2'));
    const asked = room.asks({ type: 'GoOn', from: room.session.place, without: 'nobody' });
    expect(asked).toMatchObject({ ok: false, refusal: { code: 'undecided' } });
    expect(asked.ok ? '' : asked.refusal.message).toContain('s1');
    room.goesTo('reveal');
    expect(room.session.resolved[0]).toMatchObject({
      choices: { fleet: { west: 'stay' } },
      decidedBy: { east: 'nobody', west: 'head' },
    });
    expect(room.session.resolved[0]!.choices).not.toHaveProperty('dues');
  });

  test('takes what members leaned to where the head did not commit', () => {
    const room = new TestClass().seats(4).goesTo('choose');
    room.does({ type: 'LeanTo', option: 'refuse' }, seat('s3'));
    room.goesTo('reveal');
    expect(room.session.resolved[0]).toMatchObject({
      choices: { dues: { east: 'refuse' } },
      decidedBy: { east: 'leanings' },
    });
  });

  test('a second press that comes late changes nothing', () => {
    const room = new TestClass().seats(2).goesTo('brief');
    const press = { type: 'GoOn', from: room.session.place, without: 'nobody' } as const;
    room.does(press);
    expect(room.does(press)).toEqual([]);
    expect(room.session.place.phase).toBe('discuss');
  });

  test('an empty room does not start', () => {
    const room = new TestClass();
    expect(codeOf(room.asks({ type: 'GoOn', from: room.session.place, without: 'nobody' }))).toBe('empty-room');
  });

  test('an empty capital is played by the counterpart', () => {
    const room = new TestClass().seats(1).goesTo('reveal');
    expect(room.session.resolved[0]).toMatchObject({
      choices: { fleet: { west: 'stay' } },
      decidedBy: { west: 'counterpart' },
    });
  });
});

describe('timers', () => {
  test('bound a phase, stop while paused and give more time when asked', () => {
    const room = new TestClass({ pace: 'timers' }).seats(2).goesTo('brief');
    expect(room.session.clock).toEqual({ kind: 'running', endsAt: NOW + 120_000 });
    room.now += 30_000;
    room.does({ type: 'PauseSession' });
    room.now += 600_000;
    room.does({ type: 'ExtendPhase', minutes: 1 });
    room.does({ type: 'ResumeSession' });
    expect(room.session.clock).toEqual({ kind: 'running', endsAt: room.now + 150_000 });
    expect(codeOf(room.asks({ type: 'ExtendPhase', minutes: 31 }))).toBe('too-long');
  });

  test('go on without waiting for anybody', () => {
    const room = new TestClass({ pace: 'timers' }).seats(2).goesTo('choose');
    room.does({ type: 'GoOn', from: room.session.place, without: 'nobody' }, TIMER);
    expect(room.session.place.phase).toBe('predict');
    expect(codeOf(room.asks({ type: 'EndSession' }, TIMER))).toBe('not-the-host');
  });

  test('there are none to extend where the host sets the pace', () => {
    const room = new TestClass().seats(2).goesTo('brief');
    expect(codeOf(room.asks({ type: 'ExtendPhase', minutes: 1 }))).toBe('no-timer');
  });
});

describe('predictions', () => {
  test('are made about the other capital and kept with the facts of the quarter', () => {
    const room = new TestClass().seats(2).goesTo('predict');
    room.does({ type: 'PredictChoice', side: 'west', option: 'leave' }, seat('s1'));
    expect(codeOf(room.asks({ type: 'PredictChoice', side: 'east', option: 'pay' }, seat('s1')))).toBe('own-capital');
    room.goesOn();
    expect(room.session.resolved[0]!.predictions).toEqual({ s1: { west: 'leave' } });
    expect(codeOf(room.asks({ type: 'PredictChoice', side: 'west', option: 'stay' }, seat('s1')))).toBe('wrong-phase');
  });
});

describe('one step back', () => {
  test('from a reveal takes the quarter out and marks what is chosen again', () => {
    const room = new TestClass().seats(2).goesTo('choose');
    room.does(commit('pay'), seat('s1'));
    room.does(commit('stay'), seat('s2'));
    room.goesTo('reveal');
    room.does({ type: 'StepBack', from: room.session.place });
    expect(room.session).toMatchObject({ place: { quarter: 1, phase: 'choose' }, resolved: [] });
    room.does(commit('refuse'), seat('s1'));
    room.does(commit('stay'), seat('s2'));
    room.goesTo('reveal');
    expect(room.session.resolved).toMatchObject([{ choices: { dues: { east: 'refuse' } }, withKnowledge: true }]);
    expect(room.recorded.filter(({ event }) => event.type === 'QuarterResolved')).toHaveLength(2);
  });

  test('within a quarter keeps what was committed', () => {
    const room = new TestClass().seats(2).goesTo('choose');
    room.does(commit('pay'), seat('s1'));
    room.goesOn();
    room.does({ type: 'StepBack', from: room.session.place });
    expect(room.session.hand.commitments).toMatchObject({ east: { option: 'pay' } });
  });

  test.each(['debrief', 'ended'] as const)('has no way back to play from %s', (phase) => {
    const room = new TestClass().seats(2).goesTo(phase);
    expect(codeOf(room.asks({ type: 'StepBack', from: room.session.place }))).toBe('no-step-back');
  });
});

describe('shocks', () => {
  test('strike as drawn unless the host holds them, and when the host fires them', () => {
    const struck = new TestClass({ shocks: 'chance', world: 'draw' }).seats(2).goesTo('reveal');
    expect(struck.session.resolved[0]!.shocks).toEqual(['storm']);
    const steered = new TestClass({ shocks: 'chance', world: 'draw' }).seats(2).goesTo('discuss');
    steered.does({ type: 'HoldShock', shock: 'storm' });
    steered.does({ type: 'FireShock', shock: 'quake' });
    steered.goesTo('reveal');
    expect(steered.session.resolved[0]!.shocks).toEqual(['quake']);
    steered.goesTo('discuss');
    expect(codeOf(steered.asks({ type: 'FireShock', shock: 'quake' }))).toBe('happened');
  });

  test('that the class was told of are not held back', () => {
    const room = new TestClass().seats(2).goesTo('discuss');
    room.does({ type: 'FireShock', shock: 'quake' });
    expect(codeOf(room.asks({ type: 'HoldShock', shock: 'quake' }))).toBe('fired');
    expect(codeOf(room.asks({ type: 'FireShock', shock: 'comet' }))).toBe('unknown-shock');
  });
});

describe('one step back and shocks', () => {
  const steered = (): TestClass => {
    const room = new TestClass({ shocks: 'chance', world: 'draw' }).seats(2).goesTo('discuss');
    room.does({ type: 'HoldShock', shock: 'storm' });
    return room;
  };
  const stepsBackTo = (room: TestClass, phase: Phase): TestClass => {
    while (room.session.place.phase !== phase) room.does({ type: 'StepBack', from: room.session.place });
    return room;
  };
  const standing = (room: TestClass, id: string) =>
    viewSession(room.compiled, room.session, { kind: 'host' }).host?.shocks.find(({ shock }) => shock === id);

  test.each(['reveal', 'because'] as const)('a shock held stays held across a step back from %s', (phase) => {
    const room = stepsBackTo(steered().goesTo(phase), 'choose');
    expect(standing(room, 'storm')).toMatchObject({ due: true, held: true });
    room.goesTo('reveal');
    expect(room.session.resolved).toMatchObject([{ shocks: [], withKnowledge: true }]);
  });

  test('a shock held stays held when the next quarter had begun, and may be let come after all', () => {
    const room = steered().goesTo('because').goesOn();
    expect(room.session.place).toEqual({ quarter: 2, phase: 'brief' });
    stepsBackTo(room, 'choose');
    expect(standing(room, 'storm')?.held).toBe(true);
    room.does({ type: 'ReleaseShock', shock: 'storm' });
    room.goesTo('reveal');
    expect(room.session.resolved[0]!.shocks).toEqual(['storm']);
  });

  test('a shock that the class was told of strikes again, once', () => {
    const room = steered();
    room.does({ type: 'FireShock', shock: 'quake' });
    stepsBackTo(room.goesTo('reveal'), 'choose');
    expect(viewSession(room.compiled, room.session, { kind: 'projector' }).room.fired).toEqual(['quake']);
    room.goesTo('because');
    expect(room.session.resolved.map(({ shocks }) => shocks)).toEqual([['quake']]);
  });

  test('what was steered in a quarter waits for it, unless an earlier one brought it first', () => {
    const room = new TestClass({ shocks: 'chance', world: 'draw' }).seats(2).goesTo('because').goesOn();
    room.does({ type: 'FireShock', shock: 'quake' });
    stepsBackTo(room, 'because').goesOn();
    expect(standing(room, 'quake')).toMatchObject({ fired: true, happened: null });
    stepsBackTo(room, 'choose').does({ type: 'FireShock', shock: 'quake' });
    room.goesTo('because').goesOn();
    expect(standing(room, 'quake')).toMatchObject({ fired: false, happened: 1 });
    room.goesTo('debrief');
    expect(room.session.resolved.map(({ shocks }) => shocks)).toEqual([['quake', 'storm'], []]);
  });

  test('every quarter that the class saw revealed is chosen with knowledge the second time', () => {
    const room = new TestClass().seats(2).goesTo('because').goesOn().goesTo('reveal');
    for (const phase of ['brief', 'because', 'choose'] as const) stepsBackTo(room, phase);
    room.goesTo('debrief');
    expect(room.session.resolved.map(({ withKnowledge }) => withKnowledge)).toEqual([true, true]);
  });

  test('a class recorded while a step back still let go of what was held keeps the numbers that it saw', () => {
    const room = stepsBackTo(steered().goesTo('reveal'), 'choose');
    room.goesTo('because');
    const struck = room.recorded.map((recorded) =>
      recorded.event.type === 'QuarterResolved' && recorded.event.facts.withKnowledge
        ? { ...recorded, event: { ...recorded.event, facts: { ...recorded.event.facts, shocks: ['storm'] } } }
        : recorded,
    );
    const before = playSession(room.compiled, foldSession(struck));
    expect(before.worlds[1]!.happened).toEqual({ storm: 1 });
    const unsteered = new TestClass({ shocks: 'chance', world: 'draw' }).seats(2).goesTo('because');
    expect(before.worlds[1]!.levels).toEqual(playSession(unsteered.compiled, unsteered.session).worlds[1]!.levels);
  });
});

test('the same facts under the same pins give the same numbers, also after a step back', () => {
  const room = new TestClass({ shocks: 'chance', world: 'draw' }).seats(2).goesTo('because');
  const once = playSession(room.compiled, room.session).worlds.map(({ levels }) => levels);
  for (let i = 0; i < 2; i++) room.does({ type: 'StepBack', from: room.session.place });
  room.goesTo('because');
  expect(playSession(room.compiled, room.session).worlds.map(({ levels }) => levels)).toEqual(once);
});
