import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { error, formatSegments, within } from '../issue';
import type { PackValues, ValueMap } from '../pack-files';

/** What a text of a pack has no use for: the start of an HTML tag, an address that is a script, a control character. */
const MARKUP = [/<[/!?]?[a-z]/i, /<!--/, /\b(?:java|vb)script\s*:/i, /\bdata\s*:\s*text\/html/i];
// Line breaks and tabs stay.
const CONTROL = /[^\P{Cc}\n\r\t]/u;

/** Whether a text holds what a browser might take for its own orders, or what nobody can see. */
export const hasMarkup = (text: string): boolean => CONTROL.test(text) || MARKUP.some((pattern) => pattern.test(text));

/** A text in which nothing can be taken for markup: its letters stay, control characters go. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\r\t]/gu, '')
    .replace(/<(?=[/!?a-z])/gi, '< ')
    .replace(/\b((?:java|vb)script|data(?=\s*:\s*text\/html))\s*:/gi, '$1 –');

type Segments = readonly (string | number)[];

const places = (value: unknown, at: Segments): Segments[] => {
  if (typeof value === 'string') return hasMarkup(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, i) => places(inner, [...at, i]));
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(hasMarkup(key) ? [at] : []),
    ...places(inner, [...at, key]),
  ]);
};

/** Places found before, by value: a draft is checked again after each change, and most of it has stayed the same. */
const known = new WeakMap<object, readonly Segments[]>();

const placesOnce = (value: unknown): readonly Segments[] => {
  if (typeof value !== 'object' || value === null) return places(value, []);
  const before = known.get(value);
  if (before) return before;
  const found = places(value, []);
  known.set(value, found);
  return found;
};

const ofFiles = (files: ValueMap, prefix: string): Issue[] =>
  Object.entries(files).flatMap(([path, value]) =>
    placesOnce(value).map((at) =>
      error('markup', within(prefix + path, formatSegments(at)), say('markup'), say('plain-words')),
    ),
  );

/** Texts that hold more than text, in any file of a pack. */
export const markupIssues = ({ pack, base, sources }: PackValues): Issue[] => [
  ...ofFiles(pack, ''),
  ...(base ? ofFiles(base.files, `${base.name}/`) : []),
  ...ofFiles(sources, ''),
];
