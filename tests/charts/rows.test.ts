import { expect, test } from 'vitest';
import { BAND_SEGMENTS } from '../../lib/charts/band-segments';
import { toFanRows } from '../../lib/charts/fan-rows';
import { toLineRows } from '../../lib/charts/line-rows';
import { quarterValues } from '../../lib/charts/quarter-values';
import { bandOf } from '../../lib/engine/read-out';

const spread = { mean: 60.5, p05: 50, p25: 57, p50: 61, p75: 64, p95: 70 };

test('a fan has a row per quarter that was simulated, with its outer band outside', () => {
  expect(toFanRows([spread], ['2010-Q1', '2010-Q2'])).toEqual([
    { quarter: '2010-Q1', band90: [50, 70], band50: [57, 64], median: 61 },
  ]);
});

test('a branch that ends early leaves its later quarters empty, not zero', () => {
  const rows = toLineRows(
    [
      { id: 'a', values: [50, 40, 30] },
      { id: 'b', values: [50, 55] },
    ],
    ['2010-Q1', '2010-Q2', '2010-Q3', '2010-Q4'],
  );
  expect(rows.map(({ quarter }) => quarter)).toEqual(['2010-Q1', '2010-Q2', '2010-Q3']);
  expect(rows[1]?.values).toEqual({ a: 40, b: 55 });
  expect(rows[2]?.values).toEqual({ a: 30 });
});

test('the bands that are drawn are the bands that are named', () => {
  for (const { band, from, to } of BAND_SEGMENTS) {
    expect(bandOf(from)).toBe(band);
    expect(bandOf((from + to) / 2)).toBe(band);
  }
  expect(BAND_SEGMENTS[0]?.from).toBe(0);
  expect(BAND_SEGMENTS[3]?.to).toBe(100);
});

test('a calendar quarter is known by its year and its months', () => {
  expect(quarterValues('2009-Q4')).toEqual({
    year: '2009',
    shortYear: '09',
    quarter: '4',
    firstMonth: '10',
    lastMonth: '12',
  });
  expect(() => quarterValues('2009-Q5')).toThrow('2009-Q5');
});
