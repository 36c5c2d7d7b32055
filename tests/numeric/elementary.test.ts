import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, exp2, ln } from '../../lib/numeric/elementary';

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(b), Number.MIN_VALUE);

test('exp agrees with the platform to the last digits over its range', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(relative(exp(x), Math.exp(x))).toBeLessThan(5e-16);
    }),
  );
});

test('ln undoes exp, and is 0 at 1', () => {
  expect(ln(1)).toBe(0);
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
});

test('exp2 of whole and half powers', () => {
  expect(exp2(-1)).toBe(0.5);
  expect(exp2(10)).toBeCloseTo(1024, 9);
  expect(exp2(-1 / 2)).toBeCloseTo(Math.SQRT1_2, 15);
});

test('exp below its range is 0 and never overflows above it', () => {
  expect(exp(-1e4)).toBe(0);
  expect(Number.isFinite(exp(1e4))).toBe(true);
});
