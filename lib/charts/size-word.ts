import { SIZE_WORDS, type SizeWord } from '../model/closed-sets';

const WORDS = Object.keys(SIZE_WORDS) as SizeWord[];

/** The word for a size in points, of either sign, that comes nearest to it. */
export const sizeWord = (size: number): SizeWord =>
  WORDS.reduce((best, word) =>
    Math.abs(SIZE_WORDS[word] - Math.abs(size)) < Math.abs(SIZE_WORDS[best] - Math.abs(size)) ? word : best,
  );
