import { withoutMarkup } from '../../../packs/validate/markup';
import { normalised } from './letter-forms';

/** Letters of scripts that put no blank between words: kana, ideographs and their punctuation. */
const JAPANESE = '[\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const ENDS_JAPANESE = new RegExp(`${JAPANESE}$`, 'u');
const STARTS_JAPANESE = new RegExp(`^${JAPANESE}`, 'u');

/** Two lines of one paragraph as one: a word that was parted by a hyphen is whole again, and Japanese has no blanks. */
export const joinLines = (first: string, second: string): string => {
  const [head, tail] = [first.trimEnd(), second.trimStart()];
  if (head === '' || tail === '') return head + tail;
  if (/\p{Ll}[-\u2010\u00ad]$/u.test(head) && /^\p{Ll}/u.test(tail)) return head.slice(0, -1) + tail;
  if (endsJapanese(head) && startsJapanese(tail)) return head + tail;
  return `${head} ${tail}`;
};

/** Whether a text begins with a letter of Japanese. */
export const startsJapanese = (text: string): boolean => STARTS_JAPANESE.test(text);

/** Whether a text ends with a letter of Japanese. */
export const endsJapanese = (text: string): boolean => ENDS_JAPANESE.test(text);

/** Whether a line ends as a sentence does. */
export const endsSentence = (line: string): boolean => /[.!?:;。！？：；][\p{Pf}\p{Pe}"'」』）]*\s*$/u.test(line);

/** Paragraphs as they are kept: on one line each, nothing in them that could be taken for markup, none empty. */
export const tidied = (paragraphs: readonly string[]): string[] =>
  paragraphs
    .map((text) => withoutMarkup(normalised(text)).replace(/\s+/gu, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));

const FORMS = ['utf-8', 'shift_jis', 'euc-jp'] as const;

const decodedAs = (bytes: Uint8Array, form: string): string | null => {
  try {
    return new TextDecoder(form, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The text of a file: UTF-8, or what its first bytes or its letters tell, Japanese forms among them. */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const form of FORMS) {
    const text = decodedAs(bytes, form);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
};
