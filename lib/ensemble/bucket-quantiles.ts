import type { Spread } from '../model/projection';

/** Everything that is measured lies between −100 (a gap) and 100 (a level). */
const LEAST = -100;
/** Buckets a point: enough for a handful of values each, few enough to walk through. */
const COARSE = 8;
const FINE = 32;
const MANY = 5000;
const BUCKETS = 200 * FINE + 1;
const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

const counts = new Int32Array(BUCKETS);
/** Per bucket: 1 + its place among the wanted buckets, or 0. */
const wanted = new Uint8Array(BUCKETS);
let bucketOf = new Uint16Array(0);
let gathered = new Float64Array(0);

/** A bucket whose values have to be put in order, because a rank lies in it. */
interface WantedBucket {
  readonly bucket: number;
  /** Values in the buckets before it. */
  readonly below: number;
  /** Where its values stand in `gathered`. */
  readonly offset: number;
  filled: number;
}

const ranksOf = (count: number): number[] =>
  PROBABILITIES.flatMap((p) => {
    const lower = Math.floor((count - 1) * p);
    return [lower, Math.min(lower + 1, count - 1)];
  }).sort((a, b) => a - b);

/** Sorts values, each from −100 to 100, into buckets; gives their sum. */
const fillBuckets = (values: Float64Array, count: number): number => {
  if (bucketOf.length < count) {
    bucketOf = new Uint16Array(count);
    gathered = new Float64Array(count);
  }
  const into = bucketOf;
  const perPoint = count < MANY ? COARSE : FINE;
  counts.fill(0, 0, 200 * perPoint + 1);
  let sum = 0;
  for (let r = 0; r < count; r++) {
    const value = values[r]!;
    sum += value;
    const bucket = ((value - LEAST) * perPoint) | 0;
    into[r] = bucket;
    counts[bucket]!++;
  }
  return sum;
};

const bucketsHolding = (ranks: readonly number[]): WantedBucket[] => {
  const found: WantedBucket[] = [];
  let bucket = 0;
  let below = 0;
  let offset = 0;
  for (const rank of ranks) {
    while (below + counts[bucket]! <= rank) below += counts[bucket++]!;
    if (found[found.length - 1]?.bucket === bucket) continue;
    found.push({ bucket, below, offset, filled: 0 });
    offset += counts[bucket]!;
  }
  return found;
};

/** Up to this many values are sorted by insertion, which spares a call out of the loop. */
const FEW = 40;

const sortRange = (from: number, to: number): void => {
  if (to - from > FEW) {
    gathered.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const value = gathered[i]!;
    let at = i - 1;
    while (at >= from && gathered[at]! > value) {
      gathered[at + 1] = gathered[at]!;
      at--;
    }
    gathered[at + 1] = value;
  }
};

const gather = (values: Float64Array, count: number, buckets: readonly WantedBucket[]): void => {
  const from = bucketOf;
  const to = gathered;
  for (const [place, { bucket }] of buckets.entries()) wanted[bucket] = place + 1;
  for (let r = 0; r < count; r++) {
    const place = wanted[from[r]!]!;
    if (place === 0) continue;
    const into = buckets[place - 1]!;
    to[into.offset + into.filled++] = values[r]!;
  }
  for (const { bucket, offset, filled } of buckets) {
    wanted[bucket] = 0;
    sortRange(offset, offset + filled);
  }
};

const valueAt = (rank: number, buckets: readonly WantedBucket[]): number => {
  const holder = buckets.find(({ below, filled }) => rank < below + filled)!;
  return gathered[holder.offset + rank - holder.below]!;
};

/**
 * Mean and exact type-7 quantiles of the first `count` values: the values of a full sort, found by bucket-select, two
 * passes and the sort of a few buckets.
 */
export const spreadOf = (values: Float64Array, count: number): Spread => {
  const sum = fillBuckets(values, count);
  const buckets = bucketsHolding(ranksOf(count));
  gather(values, count, buckets);
  const [p05, p25, p50, p75, p95] = PROBABILITIES.map((p) => {
    const h = (count - 1) * p;
    const lower = Math.floor(h);
    const low = valueAt(lower, buckets);
    return low + (h - lower) * (valueAt(Math.min(lower + 1, count - 1), buckets) - low);
  });
  return { mean: sum / count, p05: p05!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
};

/** The spread of a value that is the same in every run. */
export const constantSpread = (value: number): Spread => ({
  mean: value,
  p05: value,
  p25: value,
  p50: value,
  p75: value,
  p95: value,
});
