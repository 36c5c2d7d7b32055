import { expect, test } from 'vitest';
import { sparkPoints } from '../../lib/charts/spark-points';

test('a small line runs from the left edge to the right one, higher values higher up', () => {
  expect(sparkPoints([40, 60, 50], [40, 60], { width: 100, height: 20 })).toBe('0,20 50,0 100,10');
});

test('a line that ends early ends where its quarter stands', () => {
  expect(sparkPoints([40, 60], [40, 60], { width: 100, height: 20 }, 5)).toBe('0,20 25,0');
});

test('a line of one value is a point on the left, and values off the scale stay on its edge', () => {
  expect(sparkPoints([90], [40, 60], { width: 100, height: 20 })).toBe('0,0');
});
