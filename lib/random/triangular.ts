/**
 * The quantile of the triangular distribution on [low, high] with the given mode; the one-sided cases mode = low and
 * mode = high are allowed. NaN unless 0 ≤ p ≤ 1 and low ≤ mode ≤ high.
 */
export const triangularQuantile = (p: number, low: number, mode: number, high: number): number => {
  if (!(p >= 0 && p <= 1 && low <= mode && mode <= high)) return Number.NaN;
  const width = high - low;
  if (width === 0) return low;
  return p <= (mode - low) / width
    ? low + Math.sqrt(p * width * (mode - low))
    : high - Math.sqrt((1 - p) * width * (high - mode));
};
