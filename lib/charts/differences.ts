import type { Sense } from './sentences';

/** A difference between two levels, as it is shown, in a word: `same` only where none is shown. */
export const differenceWord = (difference: number, sense: Sense): 'worse' | 'better' | 'same' => {
  if (difference === 0) return 'same';
  return difference > 0 === (sense === 'moreIsWorse') ? 'worse' : 'better';
};
