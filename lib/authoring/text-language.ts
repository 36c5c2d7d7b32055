import type { Language } from '../model/closed-sets';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const LETTER = /\p{Letter}/u;

/** The language to read a text out in: Japanese where a character of it is, else English; null where it has no letter. */
export const languageOfText = (text: string): Language | null => {
  if (JAPANESE.test(text)) return 'ja';
  return LETTER.test(text) ? 'en' : null;
};
