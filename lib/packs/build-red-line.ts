import type { RedLine } from '../model/pack';
import type { RedLineText } from './schema/pack-schema';

/** A red line with its measure and its limit apart. */
export const buildRedLine = (text: RedLineText): RedLine => {
  const mustNot = 'riseAbove' in text ? { riseAbove: text.riseAbove } : { fallBelow: text.fallBelow };
  if ('indicator' in text) return { measure: { indicator: text.indicator }, mustNot };
  if ('tension' in text) return { measure: { tension: text.tension }, mustNot };
  return { measure: { confidence: text.confidence }, mustNot };
};
