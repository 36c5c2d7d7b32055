import { expect, test } from 'vitest';
import { soakClass } from '../../../bench/soak/soak';

/** Streams that a screen may have to open, one a second, until it is right after the server's return. */
const MOST_TRIES = 5;

test('60 phones, a host and a projector lose nothing to three kills, a lock, a full disk, sleep and a dead browser', async () => {
  const seed = 20_301_117;
  const plan = { seed, phones: 60, kills: 3, kind: 'light', pace: [1_000, 4_000], tell: () => undefined } as const;
  const { broken, faults, presses, returns } = await soakClass(plan);
  expect(broken).toEqual([]);
  expect(faults).toMatchObject({ kill: 3, lock: 1, full: 1, sleep: 1, host: 1 });
  expect(presses.filter(({ outcome }) => outcome === 'acknowledged').length).toBeGreaterThan(60);
  for (const { mostTries } of returns) expect(mostTries).toBeLessThanOrEqual(MOST_TRIES);
}, 300_000);
