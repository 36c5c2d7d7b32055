/** The p-quantile of sorted values by linear interpolation, type 7 of Hyndman & Fan (1996); NaN of nothing. */
export const quantileOfSorted = (sorted: ArrayLike<number>, p: number): number => {
  if (sorted.length === 0) return Number.NaN;
  const h = (sorted.length - 1) * p;
  const lower = Math.floor(h);
  const low = sorted[lower]!;
  const high = sorted[Math.min(lower + 1, sorted.length - 1)]!;
  return low + (h - lower) * (high - low);
};
