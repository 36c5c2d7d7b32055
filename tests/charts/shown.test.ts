import { expect, test } from 'vitest';
import { shown, shownDifference, shownRest } from '../../lib/charts/shown';

test('a difference is the one between the numbers as they are shown', () => {
  expect(shownDifference(51.24, 49.96)).toBe(-1.2);
  expect(shownDifference(47.94, 46.16)).toBe(-1.7);
  expect(shownDifference(58.4, 47.6, 0)).toBe(-10);
});

test('what rounds to nothing has no sign', () => {
  expect(Object.is(shown(-0.04), 0)).toBe(true);
  expect(Object.is(shownDifference(50.04, 49.96), 0)).toBe(true);
});

test('shown parts and the rest add up to the shown whole', () => {
  expect(shownRest(4.3, [1.96, 1.54, 1.14])).toBe(-0.3);
  expect(shownRest(0.3, [0.1, 0.2])).toBe(0);
});
