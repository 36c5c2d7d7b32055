/** Both ends of an axis, in points. */
export type Domain = readonly [low: number, high: number];

const LEAST_SPAN = 30;

/** An axis of levels: whole tens around the values, at least 30 points long, within 0 and 100. */
export const levelDomain = (values: readonly number[]): Domain => {
  if (values.length === 0) return [0, 100];
  let low = Math.max(0, Math.floor((Math.min(...values) - 1) / 10) * 10);
  let high = Math.min(100, Math.ceil((Math.max(...values) + 1) / 10) * 10);
  while (high - low < LEAST_SPAN) {
    if (low > 0) low -= 10;
    if (high - low < LEAST_SPAN && high < 100) high += 10;
  }
  return [low, high];
};

/** Marks of an axis of levels: every ten points, or every twenty where it is longer than fifty. */
export const levelTicks = ([low, high]: Domain): readonly number[] => {
  const step = high - low > 50 ? 20 : 10;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step);
};

const REACHES = [2, 5, 10, 15, 20, 30, 40, 60, 100] as const;

/** How far a scale of changes reaches to each side of zero so that all changes fit, in points; options side by side share it. */
export const changeReach = (changes: readonly number[]): number => {
  const largest = Math.max(0, ...changes.map(Math.abs));
  return REACHES.find((reach) => largest <= reach) ?? 100;
};

/** A value's place on a scale as a share of its length, 0 to 1; values beyond the ends stay at the ends. */
export const placeOn = ([low, high]: Domain, value: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));
