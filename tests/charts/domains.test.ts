import { expect, test } from 'vitest';
import { changeReach, levelDomain, levelTicks, placeOn } from '../../lib/charts/domains';

test('an axis of levels holds every value between whole tens', () => {
  expect(levelDomain([41, 77])).toEqual([40, 80]);
  expect(levelDomain([0, 100])).toEqual([0, 100]);
});

test('an axis never magnifies a flat line beyond thirty points', () => {
  for (const level of [0, 3, 50, 99.5, 100]) {
    const [low, high] = levelDomain([level]);
    expect(high - low).toBeGreaterThanOrEqual(30);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(100);
    expect(level).toBeGreaterThanOrEqual(low);
    expect(level).toBeLessThanOrEqual(high);
  }
});

test('marks of an axis lie on it, and are never crowded', () => {
  expect(levelTicks([40, 80])).toEqual([40, 50, 60, 70, 80]);
  expect(levelTicks([10, 90])).toEqual([20, 40, 60, 80]);
});

test('a scale of changes reaches as far as the largest change, up or down', () => {
  expect(changeReach([])).toBe(2);
  expect(changeReach([1, -4.2, 3])).toBe(5);
  expect(changeReach([-15])).toBe(15);
  expect(changeReach([250])).toBe(100);
});

test('what lies beyond a scale is drawn at its end', () => {
  expect(placeOn([-10, 10], 0)).toBe(0.5);
  expect(placeOn([-10, 10], 25)).toBe(1);
  expect(placeOn([-10, 10], -25)).toBe(0);
});
