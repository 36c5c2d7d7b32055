/** What stands where a letter could not be told: a replacement, a letter of private use, one that nothing shows. */
const NO_LETTER = /[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu;
const LETTER = /[\p{L}\p{N}]/gu;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Shares of a text's signs, blanks left out: at most so many that are no letter, at least so many that are one. */
const [MOST_UNTOLD, LEAST_LETTERS] = [0.05, 0.35];

/**
 * Whether what was read of a document is its text. Fonts of many a PDF, Japanese ones above all, say how letters look
 * and not which they are; what comes out of them then is rubbish.
 */
export const isLegible = (paragraphs: readonly string[]): boolean => {
  const text = paragraphs.join('').replace(/\s/gu, '');
  const signs = [...text].length;
  const [untold, letters] = [countOf(text, NO_LETTER), countOf(text, LETTER)];
  // Lines and marks alone are no text at all, which is another thing to say.
  if (untold === 0 && letters === 0) return true;
  return untold <= signs * MOST_UNTOLD && letters >= signs * LEAST_LETTERS;
};
