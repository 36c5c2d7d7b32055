import type { Spread } from '../model/projection';

const BUCKETS = 1024;
const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

const counts = new Int32Array(BUCKETS + 1);
let bucketOf = new Uint16Array(0);

const ranksOf = (count: number): number[] =>
  PROBABILITIES.flatMap((p) => {
    const lower = Math.floor((count - 1) * p);
    return [lower, Math.min(lower + 1, count - 1)];
  });

/** Spreads the values over the buckets; `scale` is buckets per point. */
const fillBuckets = (values: Float64Array, count: number, min: number, scale: number): void => {
  if (bucketOf.length < count) bucketOf = new Uint16Array(count);
  counts.fill(0);
  for (let r = 0; r < count; r++) {
    const bucket = Math.floor((values[r]! - min) * scale);
    bucketOf[r] = bucket;
    counts[bucket]!++;
  }
};

/** The values at the given ranks, equal to those of a full sort: only buckets that hold a rank are sorted. */
const valuesAtRanks = (values: Float64Array, count: number, ranks: readonly number[]): number[] => {
  const gathered: (number[] | undefined)[] = new Array(BUCKETS);
  const below = new Map<number, number>();
  const bucketsOfRanks = bucketsHolding(ranks, below);
  for (const bucket of bucketsOfRanks) gathered[bucket] ??= [];
  for (let r = 0; r < count; r++) gathered[bucketOf[r]!]?.push(values[r]!);
  for (const bucket of below.keys()) gathered[bucket]!.sort((a, b) => a - b);
  return ranks.map((rank, i) => gathered[bucketsOfRanks[i]!]![rank - below.get(bucketsOfRanks[i]!)!]!);
};

/** The bucket that holds each rank; `below` is filled with how many values lie in the buckets before it. */
const bucketsHolding = (ranks: readonly number[], below: Map<number, number>): number[] => {
  const last = Math.max(...ranks);
  const starts: number[] = [];
  for (let bucket = 0, passed = 0; passed <= last; bucket++) {
    starts.push(passed);
    passed += counts[bucket]!;
  }
  return ranks.map((rank) => {
    let bucket = starts.length - 1;
    while (starts[bucket]! > rank) bucket--;
    below.set(bucket, starts[bucket]!);
    return bucket;
  });
};

/** Mean and exact type-7 quantiles of the first `count` values. Bucket-select: two passes and a few small sorts. */
export const spreadOf = (values: Float64Array, count: number): Spread => {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let r = 0; r < count; r++) {
    const value = values[r]!;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (min === max) return { mean: min, p05: min, p25: min, p50: min, p75: min, p95: min };
  // A range too narrow to divide puts all values in one bucket, which is then sorted whole.
  fillBuckets(values, count, min, max - min > 1e-9 ? (BUCKETS - 1) / (max - min) : 0);
  const at = valuesAtRanks(values, count, ranksOf(count));
  const [p05, p25, p50, p75, p95] = PROBABILITIES.map((p, i) => {
    const h = (count - 1) * p;
    return at[2 * i]! + (h - Math.floor(h)) * (at[2 * i + 1]! - at[2 * i]!);
  });
  return { mean: sum / count, p05: p05!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
};
