import type { DraftDocument } from './draft-document';
import { findAt, type Json, listAt, objectAt, type Path } from './json';

/** What a text is: the key it stands under, what it belongs to, and its place among its like, from 1. */
export interface TextName {
  readonly key: string;
  readonly of: string | null;
  readonly number: number | null;
}

/** How a translation stands, as far as the draft itself can tell. */
export type TextState = 'missing' | 'same' | 'there';

/** One text of a pack in both languages. */
export interface DraftText {
  readonly name: TextName;
  readonly path: Path;
  /** Where its Japanese stands, or will. */
  readonly other: Path;
  readonly english: string;
  readonly japanese: string;
  readonly state: TextState;
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const stateOf = (english: string, japanese: string): TextState => {
  if (japanese.trim() === '') return 'missing';
  return japanese.trim() === english.trim() ? 'same' : 'there';
};

/** The two places of a text: English and Japanese. */
export type Pair = readonly [path: Path, other: Path];

/** Gathers texts of a draft by their two places. */
export class TextReader {
  readonly texts: DraftText[] = [];
  private readonly document: DraftDocument;

  constructor(document: DraftDocument) {
    this.document = document;
  }

  one([path, other]: Pair, key: string, of: string | null = null, number: number | null = null): void {
    const english = textOf(findAt(this.document, path));
    const japanese = textOf(findAt(this.document, other));
    this.texts.push({ name: { key, of, number }, path, other, english, japanese, state: stateOf(english, japanese) });
  }

  keys([path, other]: Pair, keys: readonly string[], of: string | null = null): void {
    for (const key of keys)
      this.one(
        [
          [...path, key],
          [...other, key],
        ],
        key,
        of,
      );
  }

  /** A text for each id of an object. */
  byId([path, other]: Pair, key: string, inner: readonly string[] = []): void {
    for (const id of Object.keys(objectAt(this.document, path)))
      this.one(
        [
          [...path, id, ...inner],
          [...other, id],
        ],
        key,
        id,
      );
  }

  lines([path, other]: Pair, key: string, inner: readonly string[] = [], of: string | null = null): void {
    for (const i of listAt(this.document, path).keys())
      this.one(
        [
          [...path, i, ...inner],
          [...other, i],
        ],
        key,
        of,
        i + 1,
      );
  }
}
