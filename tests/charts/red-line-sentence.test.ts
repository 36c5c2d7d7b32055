import { expect, test } from 'vitest';
import { redLineSentence } from '../../lib/charts/red-line-sentence';
import type { RedLine } from '../../lib/model/pack';

const FLOOR: RedLine = { measure: { indicator: 'trust' }, mustNot: { fallBelow: 50 } };
const CEILING: RedLine = { measure: { tension: 'drift' }, mustNot: { riseAbove: 60 } };
const beyond = { mean: -1, p05: -8, p25: -4, p50: -1.4, p75: 2, p95: 6 };

test('a range beyond a line is told as the levels it stands for, low before high', () => {
  const lowest = redLineSentence(FLOOR, { beyond, crossedIn: 0.31 }, false);
  expect(lowest).toEqual({ key: 'may', values: { count: 3, limit: 50, low: 44, middle: 51, high: 58 } });
  const highest = redLineSentence(CEILING, { beyond, crossedIn: 0.31 }, false);
  expect(highest.values).toMatchObject({ limit: 60, low: 52, middle: 59, high: 66 });
});

test.each([
  [0, 'clear'],
  [0.04, 'unlikely'],
  [0.05, 'may'],
  [0.54, 'may'],
  [0.55, 'likely'],
  [0.999, 'likely'],
  [1, 'certain'],
])('a chance of %s to cross is said as: %s', (crossedIn, key) => {
  expect(redLineSentence(FLOOR, { beyond, crossedIn }, false).key).toBe(key);
});

test('one crossing counts: a line crossed before is said to be, whatever the futures hold', () => {
  expect(redLineSentence(FLOOR, { beyond, crossedIn: 0 }, true).key).toBe('crossed');
});
