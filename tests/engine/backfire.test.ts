import { expect, test } from 'vitest';
import { hasBackfired } from '../../lib/engine/backfire';
import type { SetOff } from '../../lib/model/world-state';
import { anEffect } from '../builders/pack';

const setOff = (quarter: number): SetOff => ({
  cause: { kind: 'option', card: 'aid', option: 'do' },
  effect: anEffect({ on: 'trust', size: 2 }),
  index: 0,
  quarter,
  drawName: 'aid/do/trust',
});

const recordOf = (delivered: SetOff, points: number) => ({
  deliveries: [{ setOff: delivered, indicator: 0, points, statedPoints: 2 }],
});

test('an effect has backfired where it delivered against its stated sign, however often it was set off before', () => {
  const records = [recordOf(setOff(1), 1.4), recordOf(setOff(2), -0.6)];
  expect(hasBackfired(records, setOff(1))).toBe(false);
  expect(hasBackfired(records, setOff(2))).toBe(true);
});
