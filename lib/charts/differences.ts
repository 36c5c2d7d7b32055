import type { Sense, Sentence } from './sentences';
import { LEAST_CHANGE } from './sentences';

/** A difference between two levels in a word: `same` where it is less than half a point. */
export const differenceSentence = (difference: number, sense: Sense): Sentence<'worse' | 'better' | 'same'> => {
  const values = { points: Math.round(Math.abs(difference)) };
  if (Math.abs(difference) < LEAST_CHANGE) return { key: 'same', values };
  return { key: difference > 0 === (sense === 'moreIsWorse') ? 'worse' : 'better', values };
};
