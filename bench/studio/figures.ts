import type { Measured } from '../measure';

/** Median, fastest and slowest of some times. */
export const spreadOf = (times: readonly number[]): Pick<Measured, 'median' | 'fastest' | 'slowest'> => {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, fastest: sorted[0]!, slowest: sorted.at(-1)! };
};

/** A line of the table, with the goal beside it. */
export const rowText = ({ what, median, fastest, slowest, goal }: Measured): string => {
  const times = [median, fastest, slowest].map((ms) => ms.toFixed(1).padStart(9)).join('');
  const verdict = goal === undefined ? '' : `${goal.toFixed(0).padStart(6)}  ${median <= goal ? 'reached' : 'missed'}`;
  return `${what.padEnd(64)}${times}${verdict}`;
};

/** What stands over the columns. */
export const HEAD = `${''.padEnd(64)}${'median'.padStart(9)}${'fastest'.padStart(9)}${'slowest'.padStart(9)}${'goal'.padStart(6)}`;
