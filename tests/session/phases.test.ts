import { describe, expect, test } from 'vitest';
import { nextPlace, type Place, previousPlace } from '../../lib/session/phases';

const walk = (quarters: number): string[] => {
  const met: string[] = [];
  let place: Place = { quarter: 0, phase: 'lobby' };
  while (place.phase !== 'ended') {
    met.push(`${place.quarter} ${place.phase}`);
    place = nextPlace(place, quarters);
  }
  return met;
};

describe('the way through a session', () => {
  test('leads through each phase of each quarter to the debrief', () => {
    expect(walk(2)).toEqual([
      '0 lobby',
      ...['brief', 'discuss', 'choose', 'predict', 'reveal', 'because'].map((phase) => `1 ${phase}`),
      ...['brief', 'discuss', 'choose', 'predict', 'reveal', 'because'].map((phase) => `2 ${phase}`),
      '2 debrief',
    ]);
  });

  test.each([
    [
      { quarter: 1, phase: 'brief' },
      { quarter: 0, phase: 'lobby' },
    ],
    [
      { quarter: 2, phase: 'brief' },
      { quarter: 1, phase: 'because' },
    ],
    [
      { quarter: 2, phase: 'because' },
      { quarter: 2, phase: 'reveal' },
    ],
    [
      { quarter: 2, phase: 'reveal' },
      { quarter: 2, phase: 'choose' },
    ],
  ] as const)('one step back from %o is %o', (from, to) => {
    expect(previousPlace(from)).toEqual(to);
  });

  test('there is no way back from the lobby, nor to play once the debrief is open', () => {
    expect(previousPlace({ quarter: 0, phase: 'lobby' })).toBeNull();
    expect(previousPlace({ quarter: 2, phase: 'debrief' })).toBeNull();
    expect(previousPlace({ quarter: 2, phase: 'ended' })).toBeNull();
  });
});
