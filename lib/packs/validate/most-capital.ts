import type { PoliticalCapital } from '../../model/pack';

/** The most political capital that a side can hold at the start of a quarter, whatever happens before. */
export const mostCapital = (capital: PoliticalCapital, quarter: number): number => {
  const income = Math.max(0, capital.base + Math.abs(capital.slope));
  return Math.min(capital.max, capital.start + (quarter - 1) * income);
};
