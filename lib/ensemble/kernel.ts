import { normalQuantile } from '../random/normal';
import { fillUniform } from '../random/uniform';

/**
 * The inner loops over runs: flat arrays in, flat arrays out, no objects and no branches that depend on the pack.
 * A compiled kernel can take their place one by one.
 */

/** Fills `out[0…count)` with sigma times standard normal draws. */
export const fillNoise = (
  out: Float64Array,
  count: number,
  sigma: number,
  rngSeed: number,
  firstRun: number,
  quarter: number,
  key: number,
): void => {
  if (sigma === 0) {
    out.fill(0, 0, count);
    return;
  }
  fillUniform(out, count, rngSeed, firstRun, quarter, key);
  for (let r = 0; r < count; r++) out[r] = sigma * normalQuantile(out[r]!);
};

/** Turns uniforms into triangular draws in place; low ≤ mode ≤ high. */
export const toTriangular = (values: Float64Array, count: number, low: number, mode: number, high: number): void => {
  const width = high - low;
  if (width === 0) {
    values.fill(low, 0, count);
    return;
  }
  const split = (mode - low) / width;
  const rising = mode - low;
  const falling = high - mode;
  for (let r = 0; r < count; r++) {
    const p = values[r]!;
    values[r] = p <= split ? low + Math.sqrt(p * width * rising) : high - Math.sqrt((1 - p) * width * falling);
  }
};

/** Adds `values` times `factor` to `sums`. */
export const addScaled = (sums: Float64Array, values: Float64Array, factor: number, count: number): void => {
  for (let r = 0; r < count; r++) sums[r]! += values[r]! * factor;
};

/** Adds what a deviation of `from` moves in one quarter: pull += perQuarter · (x − start). */
export const addPull = (
  pull: Float64Array,
  from: Float64Array,
  perQuarter: number,
  start: number,
  count: number,
): void => {
  for (let r = 0; r < count; r++) pull[r]! += perQuarter * (from[r]! - start);
};

/** One quarter of one indicator for all runs of a block, limited to 0…100: writes the next level and anchor. */
export const stepIndicator = (
  level: Float64Array,
  anchor: Float64Array,
  pull: Float64Array,
  lasting: Float64Array,
  passing: Float64Array,
  noise: Float64Array,
  rho: number,
  count: number,
): void => {
  for (let r = 0; r < count; r++) {
    const x = level[r]!;
    const b = anchor[r]!;
    const v = lasting[r]!;
    const free = x + v + rho * (b - x) + pull[r]! + passing[r]! + noise[r]!;
    const moved = b + v;
    level[r] = Math.min(Math.max(free, 0), 100);
    anchor[r] = Math.min(Math.max(moved, 0), 100);
  }
};
