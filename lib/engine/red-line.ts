import type { RedLine } from '../model/pack';

/** Points between a value and a red line; negative beyond it. */
export const marginOf = (line: RedLine, value: number): number =>
  'riseAbove' in line.mustNot ? line.mustNot.riseAbove - value : value - line.mustNot.fallBelow;
