/**
 * The inner loops over runs: flat arrays in, flat arrays out, no objects and no branches that depend on the pack.
 * A compiled kernel can take their place one by one.
 */

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

/** Divides values in place. */
export const divide = (values: Float64Array, by: number, count: number): void => {
  for (let r = 0; r < count; r++) values[r]! /= by;
};

/** Adds `values` to `sums`. */
export const addTo = (sums: Float64Array, values: Float64Array, count: number): void => {
  for (let r = 0; r < count; r++) sums[r]! += values[r]!;
};

/** Adds weighed values: sum += weight · x. */
export const addWeighed = (sums: Float64Array, values: Float64Array, weight: number, count: number): void => {
  for (let r = 0; r < count; r++) sums[r]! += weight * values[r]!;
};

/** Adds what weighed values lack to 100: sum += weight · (100 − x). */
export const addShortfall = (sums: Float64Array, values: Float64Array, weight: number, count: number): void => {
  for (let r = 0; r < count; r++) sums[r]! += weight * (100 - values[r]!);
};

/** Adds `values` to the sums of the runs listed. */
export const addToRuns = (sums: Float64Array, values: Float64Array, runs: Uint32Array): void => {
  for (let i = 0; i < runs.length; i++) sums[runs[i]!]! += values[i]!;
};

/** Adds what a deviation of `from` moves in one quarter: drive += perQuarter · (x − start). */
export const addPull = (
  drive: Float64Array,
  from: Float64Array,
  perQuarter: number,
  start: number,
  count: number,
): void => {
  for (let r = 0; r < count; r++) drive[r]! += perQuarter * (from[r]! - start);
};

/** Marks the runs in which a shock strikes that had not yet, and notes the quarter in them. */
export const strike = (
  mask: Uint8Array,
  quarters: Int16Array,
  draws: Float64Array,
  chance: number,
  quarter: number,
  count: number,
): void => {
  for (let r = 0; r < count; r++) {
    if (draws[r]! >= chance || quarters[r] !== 0) continue;
    mask[r] = 1;
    quarters[r] = quarter;
  }
};

/** One quarter of one indicator for all runs of a block: the next x is limit(x + rho (b − x) + drive + noise). */
export const stepLevels = (
  next: Float64Array,
  level: Float64Array,
  anchor: Float64Array,
  drive: Float64Array,
  noise: Float64Array,
  rho: number,
  count: number,
): void => {
  for (let r = 0; r < count; r++) {
    const x = level[r]!;
    let moved = x + rho * (anchor[r]! - x) + drive[r]! + noise[r]!;
    if (moved < 0) moved = 0;
    else if (moved > 100) moved = 100;
    next[r] = moved;
  }
};

/** Moves anchors by what is lasting: b becomes limit(b + v). */
export const stepAnchors = (anchor: Float64Array, lasting: Float64Array, count: number): void => {
  for (let r = 0; r < count; r++) {
    let next = anchor[r]! + lasting[r]!;
    if (next < 0) next = 0;
    else if (next > 100) next = 100;
    anchor[r] = next;
  }
};
