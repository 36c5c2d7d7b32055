import type { Spread } from '../model/projection';

/** Everything that is measured lies between −100 (a gap) and 100 (a level). */
const LEAST = -100;
/** Buckets a point: enough for a handful of values each, few enough to walk through. */
const COARSE = 8;
const FINE = 32;
const MANY = 5000;
const BUCKETS = 200 * FINE + 1;
const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Two ranks a quantile, and so at most as many buckets that hold one. */
const RANKS = 2 * PROBABILITIES.length;

const counts = new Int32Array(BUCKETS);
/** Per bucket: 1 + its place among the buckets that hold a rank, or 0. */
const placeOf = new Uint8Array(BUCKETS);
/** Per place: the bucket, the values in the buckets before it, and where its own begin and end in `gathered`. */
const held = new Int32Array(RANKS);
const below = new Int32Array(RANKS);
const begins = new Int32Array(RANKS);
const ends = new Int32Array(RANKS);
/** The ranks of the quantiles among `ranksFor` values, two for each; ascending. */
const ranks = new Int32Array(RANKS);
let ranksFor = 0;
let bucketOf = new Uint16Array(0);
let picked = new Uint32Array(0);
let gathered = new Float64Array(0);

const makeRoom = (count: number): void => {
  if (bucketOf.length < count) {
    bucketOf = new Uint16Array(count);
    picked = new Uint32Array(count);
    gathered = new Float64Array(count);
  }
  if (ranksFor === count) return;
  ranksFor = count;
  const both = PROBABILITIES.flatMap((p) => {
    const lower = Math.floor((count - 1) * p);
    return [lower, Math.min(lower + 1, count - 1)];
  });
  ranks.set(both.sort((a, b) => a - b));
};

/** Sorts values, each from −100 to 100, into buckets; gives their sum. */
const fillBuckets = (values: Float64Array, count: number): number => {
  const into = bucketOf;
  const tally = counts;
  const perPoint = count < MANY ? COARSE : FINE;
  tally.fill(0, 0, 200 * perPoint + 1);
  let sum = 0;
  for (let r = 0; r < count; r++) {
    const value = values[r]!;
    sum += value;
    const bucket = ((value - LEAST) * perPoint) | 0;
    into[r] = bucket;
    tally[bucket]!++;
  }
  return sum;
};

/** Finds the buckets that hold a rank, sets aside room for their values, and gives how many they are. */
const findHeld = (): number => {
  let places = 0;
  let bucket = 0;
  let before = 0;
  let room = 0;
  for (let k = 0; k < RANKS; k++) {
    while (before + counts[bucket]! <= ranks[k]!) before += counts[bucket++]!;
    if (places > 0 && held[places - 1] === bucket) continue;
    held[places] = bucket;
    below[places] = before;
    begins[places] = room;
    ends[places] = room;
    room += counts[bucket]!;
    places++;
    placeOf[bucket] = places;
  }
  return places;
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

/** Lists the values that stand in a bucket with a rank; no branch depends on the values. */
const pick = (count: number): number => {
  const from = bucketOf;
  const to = picked;
  const places = placeOf;
  let found = 0;
  for (let r = 0; r < count; r++) {
    to[found] = r;
    found += (places[from[r]!]! + 255) >> 8;
  }
  return found;
};

const gather = (values: Float64Array, count: number, places: number): void => {
  const found = pick(count);
  for (let i = 0; i < found; i++) {
    const r = picked[i]!;
    const place = placeOf[bucketOf[r]!]! - 1;
    gathered[ends[place]!++] = values[r]!;
  }
  for (let place = 0; place < places; place++) {
    placeOf[held[place]!] = 0;
    sortRange(begins[place]!, ends[place]!);
  }
};

const valueAt = (rank: number): number => {
  let place = 0;
  while (rank >= below[place]! + ends[place]! - begins[place]!) place++;
  return gathered[begins[place]! + rank - below[place]!]!;
};

const quantile = (count: number, p: number): number => {
  const h = (count - 1) * p;
  const lower = Math.floor(h);
  const low = valueAt(lower);
  return low + (h - lower) * (valueAt(Math.min(lower + 1, count - 1)) - low);
};

/**
 * Mean and exact type-7 quantiles of the first `count` values: the values of a full sort, found by bucket-select, two
 * passes and the sort of a few buckets.
 */
export const spreadOf = (values: Float64Array, count: number): Spread => {
  makeRoom(count);
  const sum = fillBuckets(values, count);
  gather(values, count, findHeld());
  return {
    mean: sum / count,
    p05: quantile(count, 0.05),
    p25: quantile(count, 0.25),
    p50: quantile(count, 0.5),
    p75: quantile(count, 0.75),
    p95: quantile(count, 0.95),
  };
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
