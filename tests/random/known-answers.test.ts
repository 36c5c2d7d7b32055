import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quantileOfSorted } from '../../lib/numeric/quantile';
import { drawKey } from '../../lib/random/draw-key';
import { dirichletDraw } from '../../lib/random/gamma';
import { exactNormalQuantile, fillNormal, normal, normalOfWord } from '../../lib/random/normal';
import { threefry2x32 } from '../../lib/random/threefry';
import { triangularQuantile } from '../../lib/random/triangular';
import { fillUniform, uniform } from '../../lib/random/uniform';

const validation = (name: string) => JSON.parse(readFileSync(`tests/validation/${name}.json`, 'utf8'));

// Known answers of Random123's kat_vectors for threefry2x32 with 13 rounds: counter, key, words.
test.each([
  [
    [0, 0],
    [0, 0],
    [0x9d1c5ec6, 0x8bd50731],
  ],
  [
    [0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0xfd36d048, 0x2d17272c],
  ],
  [
    [0x243f6a88, 0x85a308d3],
    [0x13198a2e, 0x03707344],
    [0xba3e4725, 0xf27d669e],
  ],
])('threefry of counter %j and key %j', (counter, key, words) => {
  const out = new Uint32Array(2);
  threefry2x32(key[0]!, key[1]!, counter[0]!, counter[1]!, out);
  expect([...out]).toEqual(words);
});

test('a name hashes as FNV-1a says', () => {
  expect(drawKey('')).toBe(0x811c9dc5);
  expect(drawKey('a')).toBe(0xe40c292c);
  expect(drawKey('foobar')).toBe(0xbf9cf968);
});

test('a block of runs holds the very draws of its runs one by one', () => {
  const out = new Float64Array(7);
  fillUniform(out, 7, 42, 10, 3, drawKey('noise:x'));
  expect([...out]).toEqual(Array.from({ length: 7 }, (_, i) => uniform(42, 10 + i, 3, drawKey('noise:x'))));
});

test('uniform draws are pinned', () => {
  expect([0, 1, 2].map((run) => uniform(1, run, 1, drawKey('noise:a')))).toMatchInlineSnapshot(`
    [
      0.5135130173293874,
      0.7609795994358137,
      0.41355552163440734,
    ]
  `);
});

test('normal quantiles of tables', () => {
  expect(exactNormalQuantile(0.5)).toBe(0);
  expect(exactNormalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(exactNormalQuantile(0.0013498980316300946)).toBeCloseTo(-3, 12);
  expect(exactNormalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 11);
  expect(exactNormalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 10);
});

test('a word’s normal draw is within 2e-9 of the exact quantile of its tail, with its first bit for the sign', () => {
  for (let i = 0; i < 100_000; i++) {
    const tail = (Math.floor(i * 21474.83648) + 0.5) / 2 ** 32;
    const exact = exactNormalQuantile(tail);
    const word = Math.floor(tail * 2 ** 32);
    expect(Math.abs(normalOfWord(word) - exact)).toBeLessThan(2e-9);
    expect(normalOfWord(word + 2 ** 31)).toBe(-normalOfWord(word));
  }
  for (const word of [0, 1, 2, 5, 100, 1023, 1024])
    expect(Math.abs(normalOfWord(word) - exactNormalQuantile((word + 0.5) / 2 ** 32))).toBeLessThan(2e-9);
});

test('a block of normal draws holds those of its runs one by one', () => {
  const out = new Float64Array(5);
  fillNormal(out, 5, 2, 42, 6, 3, 99);
  expect([...out]).toEqual(Array.from({ length: 5 }, (_, i) => 2 * normal(42, 6 + i, 3, 99)));
});

test('a million normal draws have mean 0 and variance 1 within four standard errors', () => {
  const n = 1_000_000;
  const out = new Float64Array(n);
  fillNormal(out, n, 1, 7, 0, 1, drawKey('moments'));
  let sum = 0;
  let squares = 0;
  for (const z of out) {
    sum += z;
    squares += z * z;
  }
  expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(squares / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
});

test('triangular quantiles of the published table, and their moments', () => {
  const { input, expected, tolerance } = validation('triangular-quantiles');
  input.rows.forEach((row: { p: number; min: number; max: number; mode: number }, i: number) => {
    const value = triangularQuantile(row.p, row.min, row.mode, row.max);
    expect(Math.abs(value - expected.exact[i])).toBeLessThanOrEqual(tolerance.exact * 100);
    expect(Math.abs(value - expected.published[i])).toBeLessThanOrEqual(tolerance.published);
  });
  const steps = 200_000;
  const values = Array.from({ length: steps }, (_, i) => triangularQuantile((i + 0.5) / steps, 0, 0, 20));
  const mean = values.reduce((a, b) => a + b, 0) / steps;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / steps;
  expect(mean).toBeCloseTo(expected.moments['example a=0,b=20,c=0'].mean, 3);
  expect(variance).toBeCloseTo(expected.moments['example a=0,b=20,c=0'].variance, 2);
});

test.each([
  [-0.1, 0, 1, 2],
  [1.1, 0, 1, 2],
  [Number.NaN, 0, 1, 2],
  [0.5, 2, 1, 3],
  [0.5, 0, 4, 3],
])('a triangular distribution that is none gives NaN: p %d of (%d, %d, %d)', (p, low, mode, high) => {
  expect(triangularQuantile(p, low, mode, high)).toBeNaN();
});

test('type-7 quantiles of the published sample', () => {
  const { input, expected, tolerance } = validation('quantile-type7');
  input.p.forEach((p: number, i: number) => {
    expect(Math.abs(quantileOfSorted(input.data, p) - expected[i])).toBeLessThanOrEqual(tolerance * 20);
  });
});

test('uniform weights on the simplex have the published moments', () => {
  const { input, expected } = validation('simplex-uniform-moments');
  const draws = 20_000;
  input.n.forEach((n: number, row: number) => {
    const ones = new Array<number>(n).fill(1);
    let sum = 0;
    let squares = 0;
    let products = 0;
    for (let run = 0; run < draws; run++) {
      const [first, second] = dirichletDraw(ones, 3, run, `simplex${n}`);
      sum += first!;
      squares += first! * first!;
      products += first! * second!;
    }
    const mean = sum / draws;
    const variance = squares / draws - mean * mean;
    const se = Math.sqrt(expected.variance[row] / draws);
    expect(Math.abs(mean - expected.mean[row])).toBeLessThan(3.5 * se);
    expect(Math.abs(variance - expected.variance[row])).toBeLessThan(expected.variance[row] * 0.06);
    expect(products / draws - expected.mean[row] ** 2).toBeLessThan(0);
  });
});
