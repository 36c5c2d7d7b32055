import type { Change } from './changes';
import { findAt, isList, isObject, type Json, type Path } from './json';

/** The change that writes a value at a path; objects that the way there lacks are made with it. */
export const setIn = (document: Json, path: Path, value: Json): Change => {
  for (let depth = 1; depth < path.length; depth += 1) {
    const holder = findAt(document, path.slice(0, depth));
    if (isObject(holder) || isList(holder)) continue;
    const made = path.slice(depth).reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
    return { op: 'set', path: path.slice(0, depth), value: made };
  }
  return { op: 'set', path, value };
};
