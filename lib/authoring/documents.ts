import { LANGUAGES, type Language } from '../model/closed-sets';
import { accepted, type Result, refused } from '../model/refusal';
import type { Change } from './changes';
import { placesCiting } from './citations';
import type { DraftDocument } from './draft-document';
import { isFileId } from './draft-shape';
import { dropKey, renameKey } from './ids';
import { findAt, isObject, objectAt, type Path } from './json';
import { setIn } from './set-in';

/** What is said of a document beside its paragraphs. */
export const DOCUMENT_FACTS = ['title', 'author', 'publisher', 'date', 'short'] as const;
export type DocumentFact = (typeof DOCUMENT_FACTS)[number];

const isNumber = (text: string): boolean => /^[1-9]\d*$/.test(text);

/**
 * The numbers of a document's paragraphs, in order: those that it says to have, those of the `texts` that are kept beside
 * the draft, those with a paraphrase, and those that something cites.
 */
export const paragraphNumbers = (
  document: DraftDocument,
  id: string,
  texts: number,
  cited: Iterable<number> = [],
): readonly number[] => {
  const { count, paragraphs } = objectAt(document.sources, [id]);
  const counted = Math.max(texts, typeof count === 'number' ? count : 0);
  const told = isObject(paragraphs) ? Object.keys(paragraphs).filter(isNumber).map(Number) : [];
  const numbers = new Set([...Array.from({ length: counted }, (_, i) => i + 1), ...told, ...cited]);
  return [...numbers].sort((a, b) => a - b);
};

/** Where the citations of one document stand in each place that cites it. */
const citationPaths = (document: DraftDocument, id: string): readonly Path[] =>
  placesCiting(document, id).map(({ path }) => [...path, id]);

/** What gives a document another id wherever the draft names it. Refuses with `bad-id` and `id-taken`. */
export const renameDocument = (document: DraftDocument, from: string, to: string): Result<readonly Change[]> => {
  if (!isFileId(to)) return refused('bad-id', 'An id is lower-case words joined by hyphens.');
  if (Object.hasOwn(document.sources, to)) return refused('id-taken', `There is ${to} already.`);
  const cited = citationPaths(document, from).filter(
    // Paragraphs cited under the new id already stay as they are: the old citation shows as a problem.
    (path) => findAt(document, [...path.slice(0, -1), to]) === undefined,
  );
  const translated = Object.hasOwn(document.sourcesJa, to) ? [] : [['sourcesJa', from]];
  return accepted([['sources', from], ...translated, ...cited].flatMap((path) => renameKey(document, path, to)));
};

/** Takes a citation out, and the map that held it where it was the only one. */
const withoutCitation = (document: DraftDocument, path: Path): Change => {
  const holder = path.slice(0, -1);
  return { op: 'unset', path: Object.keys(objectAt(document, holder)).length > 1 ? path : holder };
};

/** What takes a document out of a draft, with its Japanese texts and every citation of it. */
export const removeDocument = (document: DraftDocument, id: string): readonly Change[] => [
  ...citationPaths(document, id).map((path) => withoutCitation(document, path)),
  ...dropKey(document, ['sourcesJa', id]),
  ...dropKey(document, ['sources', id]),
];

/** Where the paraphrase of a paragraph stands. */
export const paraphrasePath = (language: 'en' | 'ja', id: string, paragraph: number): Path => [
  language === 'ja' ? 'sourcesJa' : 'sources',
  id,
  'paragraphs',
  String(paragraph),
];

/** What a draft says of a document where nobody knows it, in each language. */
export const NOT_STATED = { en: 'not stated', ja: '記載なし' } as const satisfies Record<Language, string>;

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Whether a paragraph has a paraphrase, in whichever language. */
export const isParaphrased = (document: DraftDocument, id: string, paragraph: number): boolean =>
  LANGUAGES.some((language) => isWritten(findAt(document, paraphrasePath(language, id, paragraph))));

/** What writes a text that may be left out: an emptied one is taken out. */
export const setOrDrop = (document: DraftDocument, path: Path, text: string): readonly Change[] =>
  text === '' ? dropKey(document, path) : [setIn(document, path, text)];
