import type { RedLine } from '../model/pack';
import type { RedLineOutlook } from '../model/projection';
import { chanceSentence, type Sentence } from './sentences';

/** How likely a red line is to be crossed, in a word; `crossed` where it has been already. */
export const RISKS = ['crossed', 'clear', 'unlikely', 'may', 'likely', 'certain'] as const;
export type Risk = (typeof RISKS)[number];

const riskOf = (share: number): Risk => {
  if (share <= 0) return 'clear';
  if (share >= 1) return 'certain';
  if (share < 0.05) return 'unlikely';
  return share < 0.55 ? 'may' : 'likely';
};

/**
 * The sentence of a red line in the futures: the word of its risk, the chance as a count in ten, and the level where
 * the futures are nearest to it or furthest beyond it, middle and nine in ten, in whole points.
 */
export const redLineSentence = (
  { mustNot }: RedLine,
  { beyond, crossedIn }: RedLineOutlook,
  wasCrossed: boolean,
): Sentence<Risk> => {
  const rises = 'riseAbove' in mustNot;
  const limit = rises ? mustNot.riseAbove : mustNot.fallBelow;
  const level = (points: number): number => Math.round(rises ? limit + points : limit - points);
  return {
    key: wasCrossed ? 'crossed' : riskOf(crossedIn),
    values: {
      ...chanceSentence(crossedIn).values,
      limit,
      middle: level(beyond.p50),
      low: level(rises ? beyond.p05 : beyond.p95),
      high: level(rises ? beyond.p95 : beyond.p05),
    },
  };
};
