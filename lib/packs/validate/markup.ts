import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { error, formatSegments, within } from '../issue';
import type { PackValues, ValueMap } from '../pack-files';

/** What a text of a pack has no use for: the start of an HTML tag, an address that is a script, a control character. */
const MARKUP = [/<[/!?]?[a-z]/i, /<!--/, /\b(?:java|vb)script\s*:/i, /\bdata\s*:\s*text\/html/i];
// Line breaks and tabs stay.
const CONTROL = /[^\P{Cc}\n\r\t]/u;
/** Without any of these a text holds none of the above; few texts have one. */
const SUSPECT = /[<:]|[^\P{Cc}\n\r\t]/u;

/** Whether a text holds what a browser might take for its own orders, or what nobody can see. */
export const hasMarkup = (text: string): boolean =>
  SUSPECT.test(text) && (CONTROL.test(text) || MARKUP.some((pattern) => pattern.test(text)));

/** A text in which nothing can be taken for markup: its letters stay, control characters go. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\r\t]/gu, '')
    .replace(/<(?=[/!?a-z])/gi, '< ')
    .replace(/\b((?:java|vb)script|data(?=\s*:\s*text\/html))\s*:/gi, '$1 –');

type Segments = readonly (string | number)[];

/** Walks through a value; the way to each place is written down only where something is found. */
const collect = (value: unknown, way: (string | number)[], found: Segments[]): void => {
  if (typeof value === 'string' && hasMarkup(value)) found.push([...way]);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    if (!isList && hasMarkup(key)) found.push([...way]);
    way.push(isList ? Number(key) : key);
    collect(inner, way, found);
    way.pop();
  }
};

const places = (value: unknown): Segments[] => {
  const found: Segments[] = [];
  collect(value, [], found);
  return found;
};

/** Places found before, by value: a draft is checked again after each change, and most of it has stayed the same. */
const known = new WeakMap<object, readonly Segments[]>();

const placesOnce = (value: unknown): readonly Segments[] => {
  if (typeof value !== 'object' || value === null) return places(value);
  const before = known.get(value);
  if (before) return before;
  const found = places(value);
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
