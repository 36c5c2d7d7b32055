import { quantileOfSorted } from '../../lib/numeric/quantile';

/** What was measured over many times: milliseconds at the median, at 99 in a hundred, and at most. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/** The spread of times in milliseconds. Throws where there are none. */
export const spreadOfTimes = (times: readonly number[]): Spread => {
  if (times.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...times].sort((a, b) => a - b);
  const at = (p: number): number => quantileOfSorted(sorted, p);
  return { count: times.length, median: at(0.5), p99: at(0.99), longest: at(1) };
};
