import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { isList, isObject, type Json, type JsonObject, listAt, type Path } from './json';
import { textSections } from './texts';

/** Japanese that stands beside no English. */
export interface Leftover {
  readonly path: Path;
  readonly says: Json;
}

/** The English places as a tree in the shape of the overlay: an object or a list where there is more below. */
type Known = { [key: string]: Known };

const laidOut = (document: DraftDocument, part: 'ja' | 'sourcesJa'): Known => {
  const known: Known = {};
  for (const { texts } of textSections(document))
    for (const { other } of texts) {
      if (other[0] !== part) continue;
      let at = known;
      for (const key of other.slice(1)) at = at[String(key)] ??= {};
    }
  return known;
};

const within = (value: Json, known: Known, path: Path): Leftover[] => {
  const entries: readonly (readonly [string | number, Json])[] = isList(value)
    ? [...value.entries()]
    : Object.entries(isObject(value) ? value : {});
  return entries.flatMap(([key, inner]) => {
    const below = Object.hasOwn(known, String(key)) ? known[String(key)]! : undefined;
    const at = [...path, key];
    if (below) return typeof inner === 'object' && inner !== null ? within(inner, below, at) : [];
    return isEmpty(inner) ? [] : [{ path: at, says: inner }];
  });
};

const isEmpty = (value: Json): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));

/** Japanese texts of a draft that translate nothing in it any more. */
export const leftoverJapanese = (document: DraftDocument): readonly Leftover[] => [
  ...within(document.ja, laidOut(document, 'ja'), ['ja']),
  ...within(document.sourcesJa, laidOut(document, 'sourcesJa'), ['sourcesJa']),
];

/** Takes such a text out; of a list, all that stands from there on, since it is too long by that. */
export const dropLeftover = (document: JsonObject, { path }: Leftover): readonly Change[] => {
  const at = path.at(-1)!;
  if (typeof at !== 'number') return [{ op: 'unset', path }];
  const holder = path.slice(0, -1);
  const surplus = listAt(document, holder).length - at;
  return Array.from({ length: surplus }, () => ({ op: 'delete' as const, path }));
};
