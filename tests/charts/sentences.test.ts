import { expect, test } from 'vitest';
import {
  chanceSentence,
  changeSentence,
  fanSentence,
  inTen,
  linesSentence,
  spanSentence,
  verdictOf,
} from '../../lib/charts/sentences';

const spread = (p05: number, p25: number, p50: number, p75: number, p95: number) => ({
  mean: p50,
  p05,
  p25,
  p50,
  p75,
  p95,
});

test('more of a tension is worse, more of an indicator is better', () => {
  const up = spread(0.5, 2, 4, 5, 8);
  expect(verdictOf(up, 'moreIsWorse')).toBe('worse');
  expect(verdictOf(up, 'moreIsBetter')).toBe('better');
});

test('a range whose middle half spans zero promises nothing', () => {
  expect(verdictOf(spread(-4, -1, 2, 3, 6), 'moreIsWorse')).toBe('unclear');
});

test('a range that begins at nothing goes one way or not at all', () => {
  const upOrNot = spread(0, 0, 3, 5, 7);
  expect(verdictOf(upOrNot, 'moreIsWorse')).toBe('maybeWorse');
  expect(verdictOf(upOrNot, 'moreIsBetter')).toBe('maybeBetter');
  expect(verdictOf(spread(-7, -5, -1, 0, 0.4), 'moreIsWorse')).toBe('maybeBetter');
});

test('a change that nobody would notice is not called one', () => {
  expect(verdictOf(spread(-0.3, 0.1, 0.2, 0.3, 0.6), 'moreIsWorse')).toBe('none');
});

test('a change is told in whole points', () => {
  expect(changeSentence(spread(-9.2, -6, -4.4, -3, -1.1), 'moreIsWorse')).toEqual({
    key: 'better',
    values: { middle: 4, most: 9 },
  });
});

test('where nine futures in ten lie is a range, one number or no change', () => {
  expect(spanSentence(spread(-2.6, -1, 0, 1, 2.2))).toEqual({ key: 'range', values: { from: '−3', to: '2' } });
  expect(spanSentence(spread(-1.4, -1.2, -1, -0.9, -0.6))).toEqual({ key: 'one', values: { at: '−1' } });
  expect(spanSentence(spread(-0.4, 0, 0, 0.1, 0.3))).toEqual({ key: 'none', values: {} });
});

test('a fan is told from its present to its end', () => {
  const told = fanSentence([spread(61, 61, 61, 61, 61), spread(52, 59, 65.4, 69, 77)]);
  expect(told).toEqual({
    key: 'rises',
    values: { from: '61.0', to: 65, half25: 59, half75: 69, low: 52, high: 77 },
  });
  expect(fanSentence([spread(61, 61, 61, 61, 61), spread(52, 56, 60.4, 65, 70)]).key).toBe('stays');
});

test('a chance is never rounded to never or to always', () => {
  expect(inTen(0.02)).toBe(1);
  expect(inTen(0.99)).toBe(9);
  expect(chanceSentence(0).key).toBe('never');
  expect(chanceSentence(0.03).key).toBe('seldom');
  expect(chanceSentence(0.31)).toEqual({ key: 'inTen', values: { count: 3 } });
  expect(chanceSentence(1).key).toBe('always');
});

test('branches of different length are compared at the last quarter that all of them reach', () => {
  const told = linesSentence([
    { id: 'review', values: [50, 55, 58, 61] },
    { id: 'record', values: [50, 53, 52] },
  ]);
  expect(told).toEqual({
    key: 'apart',
    values: { at: 2, highest: 'review', lowest: 'record', high: '58.0', low: '52.0', apart: '6.0' },
  });
});

test('branches that end within half a point are said to be together', () => {
  expect(
    linesSentence([
      { id: 'a', values: [50.14] },
      { id: 'b', values: [49.66] },
    ]).key,
  ).toBe('together');
});
