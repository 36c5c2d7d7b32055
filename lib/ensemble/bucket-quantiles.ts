import type { Spread } from '../model/projection';
import { quantileOfSorted } from '../numeric/quantile';

/** Buckets over the width of the values: enough for a handful each, few enough to walk through. */
const COARSE = 1024;
const FINE = 4096;
const MANY = 5000;
/** Values that are looked at to guess the width of all. */
const LOOKED_AT = 64;
/** Values closer together than this are simply put in order. */
const NARROWEST = 1e-9;
const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Two ranks a quantile, and so at most as many buckets that hold one. */
const RANKS = 2 * PROBABILITIES.length;

const counts = new Int32Array(FINE);
/** Per bucket: 1 + its place among the buckets that hold a rank, or 0. */
const placeOf = new Uint8Array(FINE);
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

/** About where the values lie, from a few of them: a guess, which decides how fast the quantiles come, never what they are. */
const guessRange = (values: Float64Array, count: number): { readonly from: number; readonly width: number } => {
  const stride = Math.max(1, Math.floor(count / LOOKED_AT));
  let least = values[0]!;
  let greatest = least;
  for (let r = stride; r < count; r += stride) {
    least = Math.min(least, values[r]!);
    greatest = Math.max(greatest, values[r]!);
  }
  const width = greatest - least;
  return { from: least - width / 4, width: width * 1.5 };
};

/** Sorts values into buckets of equal width, those beyond the guess into the first and the last; gives their sum. */
const fillBuckets = (values: Float64Array, count: number, from: number, width: number): number => {
  const into = bucketOf;
  const tally = counts;
  const buckets = count < MANY ? COARSE : FINE;
  const last = buckets - 1;
  const scale = buckets / width;
  tally.fill(0, 0, buckets);
  let sum = 0;
  for (let r = 0; r < count; r++) {
    const value = values[r]!;
    sum += value;
    let place = (value - from) * scale;
    if (place < 0) place = 0;
    else if (place > last) place = last;
    const bucket = place | 0;
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

const sortedSpread = (values: Float64Array, count: number): Spread => {
  const sorted = values.slice(0, count).sort();
  const at = (p: number): number => quantileOfSorted(sorted, p);
  let sum = 0;
  for (let r = 0; r < count; r++) sum += values[r]!;
  return { mean: sum / count, p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
};

/**
 * Mean and exact type-7 quantiles of the first `count` values: the values of a full sort, found by bucket-select, two
 * passes and the sort of a few buckets. The buckets span the values, narrow as they may lie in the first quarters.
 */
export const spreadOf = (values: Float64Array, count: number): Spread => {
  const { from, width } = guessRange(values, count);
  if (width < NARROWEST) return sortedSpread(values, count);
  makeRoom(count);
  const sum = fillBuckets(values, count, from, width);
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
