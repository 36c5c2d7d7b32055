import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionCommand } from '../../lib/session/commands';
import type { Actor } from '../../lib/session/events';
import { evolve, foldSession } from '../../lib/session/evolve';
import { isPlayOver, type Phase } from '../../lib/session/phases';
import { playSession } from '../../lib/session/played-session';
import { HOST, seat, TestClass } from '../builders/session';

const anOption = fc.constantFrom('pay', 'refuse', 'buy-everything', 'stay', 'leave', 'sign', 'wait');
const aSeat = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's9');
const aSide = fc.constantFrom('east', 'west');
const aShock = fc.constantFrom('storm', 'quake');

const seatCommand: fc.Arbitrary<SessionCommand> = fc.oneof(
  fc.record({ type: fc.constant('SetReady' as const), ready: fc.boolean() }),
  fc.record({ type: fc.constant('LeanTo' as const), option: anOption }),
  fc.record({ type: fc.constant('CommitOption' as const), option: anOption, reason: fc.constant('') }),
  fc.constant({ type: 'WithdrawCommitment' as const }),
  fc.record({ type: fc.constant('PredictChoice' as const), side: aSide, option: anOption }),
  fc.record({ type: fc.constant('SendCable' as const), to: aSide, text: fc.constant('A word.') }),
  fc.record({ type: fc.constant('MakeOffer' as const), ours: anOption, theirs: anOption }),
  fc.constant({ type: 'TakeBackSeat' as const }),
);

/** `GoOn` and `StepBack` are pressed where the session stands. */
type Press = { readonly press: 'GoOn' | 'StepBack' };

const hostCommand: fc.Arbitrary<SessionCommand | Press> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Press>({ press: 'GoOn' }) },
  fc.constant<Press>({ press: 'StepBack' }),
  fc.constant({ type: 'TakeSeat' as const, name: null }),
  fc.record({ type: fc.constantFrom('KickSeat' as const, 'ReturnSeat' as const), seat: aSeat }),
  fc.record({ type: fc.constant('MoveSeat' as const), seat: aSeat, role: fc.constantFrom('west-purse', 'press') }),
  fc.record({
    type: fc.constant('HandOverSeat' as const),
    seat: aSeat,
    to: fc.constantFrom('counterpart' as const, 'person' as const),
  }),
  fc.record({ type: fc.constantFrom('HoldShock' as const, 'FireShock' as const), shock: aShock }),
  fc.constantFrom({ type: 'PauseSession' as const }, { type: 'ResumeSession' as const }),
);

const step: fc.Arbitrary<readonly [SessionCommand | Press, Actor]> = fc.oneof(
  fc.tuple(seatCommand, aSeat.map(seat)),
  fc.tuple(hostCommand, fc.constant(HOST)),
);

const play = (steps: readonly (readonly [SessionCommand | Press, Actor])[], from: Phase = 'lobby'): TestClass => {
  const room = new TestClass({ shocks: 'chance', world: 'draw' }).seats(4).goesTo(from);
  for (const [asked, actor] of steps) {
    const from = room.session.place;
    const command: SessionCommand = !('press' in asked)
      ? asked
      : asked.press === 'GoOn'
        ? { type: 'GoOn', from, without: 'undecided' }
        : { type: 'StepBack', from };
    if (room.asks(command, actor).ok) room.does(command, actor);
  }
  return room;
};

test('whatever a class does, its events fold to its state, quarter by quarter, and can be played', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const room = play(steps);
      expect(foldSession(room.recorded)).toEqual(room.session);
      expect(room.session.resolved.map(({ quarter }) => quarter)).toEqual(room.session.resolved.map((_, i) => i + 1));
      const { worlds } = playSession(room.compiled, room.session);
      for (const world of worlds)
        for (const side of room.compiled.sides) expect(world.politicalCapital[side]).toBeGreaterThanOrEqual(-1e-9);
    }),
    { numRuns: 150 },
  );
});

test('once the debrief is open, nothing that anybody does takes play up again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const room = play(steps, 'debrief');
      expect(isPlayOver(room.session.place.phase)).toBe(true);
      expect(room.recorded.filter(({ event }) => event.type === 'SteppedBack')).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('events survive being written as JSON', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { recorded, session } = play(steps);
      const read = JSON.parse(JSON.stringify(recorded)) as typeof recorded;
      expect(read.reduce(evolve, null)).toEqual(session);
    }),
    { numRuns: 50 },
  );
});
