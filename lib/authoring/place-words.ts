import type { Language } from '../model/closed-sets';
import type { DraftDocument } from './draft-document';
import type { Path } from './json';
import { nameOfId } from './name-of-id';
import { optionNames } from './names';
import { PLACES, type PlaceEntry, type PlaceFields, type PlacePart } from './place-grammar';
import { pathOfPlace } from './places';

/** One step on the way to a place: its word, and which one of several it is. */
export interface PlaceWord {
  readonly word: string;
  readonly name?: string;
  /** From 1. */
  readonly number?: number;
}

/** The draft that a path leads through, and the card that it has come by. */
interface Around {
  readonly document: DraftDocument;
  readonly language: Language;
  readonly card?: string;
}

const entryWord = (
  { document, language, card }: Around,
  { word, named }: PlaceEntry,
  key: string | number,
): PlaceWord => {
  if (typeof key === 'number') return { word, number: key + 1 };
  if (named === 'option' && card !== undefined) {
    const at = optionNames(document, language, card).findIndex(({ id }) => id === key);
    if (at >= 0) return { word, number: at + 1 };
  }
  return { word, name: (named && nameOfId(document, language, named, key, card)) ?? key };
};

const inEntry = (around: Around, entry: PlaceEntry, [key, ...rest]: Path): readonly PlaceWord[] => {
  const next = entry.named === 'card' ? { ...around, card: String(key) } : around;
  return [entryWord(around, entry, key!), ...within(next, entry, rest)];
};

const within = (around: Around, { fields, each }: PlacePart, rest: Path): readonly PlaceWord[] => {
  if (rest.length === 0) return [];
  if (each) return inEntry(around, each, rest);
  return fields ? inFields(around, fields, rest) : [];
};

const inFields = (around: Around, fields: PlaceFields, [key, ...rest]: Path): readonly PlaceWord[] => {
  const part = Object.hasOwn(fields, key!) ? fields[key!]! : null;
  if (part === null) return [{ word: 'key', name: String(key) }];
  if (typeof part === 'string') return [{ word: part }];
  const inner = within(around, part, rest);
  return part.always || inner.length === 0 ? [{ word: part.word }, ...inner] : inner;
};

/** The way to a place that an issue names, step by step; empty where it names none of the draft. */
export const placeWords = (document: DraftDocument, language: Language, place: string): readonly PlaceWord[] => {
  const path = pathOfPlace(place);
  return path.length === 0 ? [] : inFields({ document, language }, PLACES, path);
};
