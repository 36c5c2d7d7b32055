import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SessionState } from '../../lib/session/session-state';
import { classPackFor, hostPackFor } from '../../lib/session/views/class-pack';
import { viewSession } from '../../lib/session/views/view-session';
import { CLASS_TEXTS, PINS, seat, TestClass } from '../builders/session';

const SEED = 918_273_645;

/** A class of five in its first quarter, each with something to hide. */
const busyClass = (phase: 'discuss' | 'choose' | 'predict'): TestClass => {
  const room = new TestClass({ shocks: 'chance', world: 'draw' });
  room.state = { ...room.session, pins: { ...PINS, rngSeed: SEED } };
  room.seats(5).goesTo(phase);
  return room;
};

const secretsOfWest = fc.record({
  leanings: fc.record({ s2: fc.constantFrom('stay', 'leave'), s4: fc.constantFrom('stay', 'leave') }),
  option: fc.constantFrom('stay', 'leave'),
  predictions: fc.record({ s2: fc.record({ east: fc.constantFrom('pay', 'refuse') }) }),
  held: fc.constantFrom<readonly string[]>([], ['storm']),
  cable: fc.constantFrom('Plan A', 'Plan B'),
});

const withSecrets = (state: SessionState, secrets: typeof secretsOfWest extends fc.Arbitrary<infer T> ? T : never) => ({
  ...state,
  hand: {
    ...state.hand,
    leanings: { s1: 'pay', ...secrets.leanings },
    commitments: { west: { seat: 's2', card: 'fleet', option: secrets.option, reason: secrets.cable } },
    predictions: { s1: { west: 'stay' }, ...secrets.predictions },
  },
  steering: { [state.place.quarter]: { held: secrets.held, fired: [] } },
});

describe('before the reveal', () => {
  test.each(['discuss', 'choose', 'predict'] as const)(
    'in %s nothing that east, an observer or the projector sees depends on what west hides',
    (phase) => {
      const room = busyClass(phase);
      const viewers = [
        { kind: 'seat', seat: 's1' },
        { kind: 'seat', seat: 's3' },
        { kind: 'seat', seat: 's5' },
        { kind: 'projector' },
      ] as const;
      fc.assert(
        fc.property(secretsOfWest, secretsOfWest, (one, other) => {
          for (const viewer of viewers)
            expect(viewSession(room.compiled, withSecrets(room.session, one), viewer)).toEqual(
              viewSession(room.compiled, withSecrets(room.session, other), viewer),
            );
        }),
        { numRuns: 60 },
      );
    },
  );

  test('what west sees of itself is there', () => {
    const room = busyClass('choose');
    room.does({ type: 'CommitOption', option: 'leave', reason: 'Enough.' }, seat('s2'));
    const view = viewSession(room.compiled, room.session, { kind: 'seat', seat: 's4' });
    expect(view.seat?.delegation?.commitment).toMatchObject({ option: 'leave', reason: 'Enough.' });
  });
});

test('no view and no class pack holds a seed, a recorded option or what another side and role is told', () => {
  const room = busyClass('choose');
  const seen = [
    viewSession(room.compiled, room.session, { kind: 'host' }),
    viewSession(room.compiled, room.session, { kind: 'seat', seat: 's1' }),
    classPackFor(room.compiled, CLASS_TEXTS, room.session, { delegation: 'east', role: 'east-head' }),
    classPackFor(room.compiled, CLASS_TEXTS, room.session, { delegation: 'projector', role: null }),
    hostPackFor(room.compiled, CLASS_TEXTS),
  ].map((view) => JSON.stringify(view));
  for (const text of seen) {
    expect(text).not.toContain(String(SEED));
    expect(text).not.toContain('displaySeed');
    expect(text).not.toMatch(/"recorded":(?!null|\[\])/);
  }
  const [, , ofEast, ofProjector, ofHost] = seen as [string, string, string, string, string];
  expect(ofEast).toContain('Brief of east-head');
  expect(ofEast).toContain('Aim of east');
  for (const hidden of [
    'Brief of east-purse',
    'Brief of west-head',
    'Aim of west',
    'Treaty of a later quarter',
    'News of quake',
  ])
    expect(ofEast).not.toContain(hidden);
  expect(ofHost).toContain('Treaty of a later quarter');
  expect(ofProjector).not.toMatch(/Brief of|Aim of/);
});
