import { SIZE_WORDS, type SizeWord } from '../model/closed-sets';
import type { DraftDocument } from './draft-document';
import { isObject, type Json, type JsonObject, objectAt } from './json';

/** A size taken apart as its fields show it. */
export interface SizeParts {
  readonly direction: '+' | '-';
  /** The word, or null where it is stated in points. */
  readonly word: SizeWord | null;
  /** In points, without its sign. */
  readonly points: number;
}

const isWord = (text: string): text is SizeWord => Object.hasOwn(SIZE_WORDS, text);

/** Takes a stated size apart; what is no size counts as a slight rise. */
export const sizePartsOf = (size: Json | undefined): SizeParts => {
  if (typeof size === 'number')
    return { direction: size < 0 || Object.is(size, -0) ? '-' : '+', word: null, points: Math.abs(size) };
  const text = typeof size === 'string' ? size : '';
  const word = text.slice(1);
  return isWord(word)
    ? { direction: text.startsWith('-') ? '-' : '+', word, points: SIZE_WORDS[word] }
    : { direction: '+', word: 'slight', points: SIZE_WORDS.slight };
};

/** A size as it is stated in the file. */
export const statedSize = ({ direction, word, points }: SizeParts): string | number => {
  if (word !== null) return `${direction}${word}`;
  return direction === '-' && points !== 0 ? -points : points;
};

/** A size in points, signed; null for what is no size. */
export const pointsOf = (size: Json | undefined): number | null => {
  if (typeof size === 'number') return size;
  if (typeof size !== 'string' || !isWord(size.slice(1))) return null;
  const { direction, points } = sizePartsOf(size);
  return direction === '-' ? -points : points;
};

/** A new effect: a slight rise of the first indicator that nothing on the list moves yet, by inference, without its reason. */
export const newEffect = ({ pack }: DraftDocument, beside: readonly Json[]): JsonObject => {
  const moved = beside.map((effect) => (isObject(effect) ? effect.on : undefined));
  const known = Object.keys(objectAt(pack, ['indicators']));
  const on = known.find((id) => !moved.includes(id)) ?? known[0] ?? '';
  return { on, size: '+slight', evidence: 'inferred', why: '' };
};
