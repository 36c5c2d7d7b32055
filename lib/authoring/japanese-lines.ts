import { findAt, isObject, type Json, type Path } from './json';

/** A list of the draft, each of whose members has a line in a list of the Japanese overlay. */
export interface JapaneseLines {
  readonly path: Path;
  /** What a new member starts with there: a line that is not translated yet, or no lines. */
  readonly blank: Json;
}

const LINE = '';

const idAt = (document: Json, path: Path): string | null => {
  const found = findAt(document, path);
  return isObject(found) && typeof found.id === 'string' ? found.id : null;
};

const ofCard = (document: Json, path: Path): JapaneseLines | null => {
  const [, card, key, place, inner] = path;
  const japanese = ['ja', 'cards', card!];
  if (path.length === 3 && key === 'pairs') return { path: [...japanese, 'pairs'], blank: [] };
  if (path.length === 3 && (key === 'discussion' || key === 'undecided' || key === 'disagreement'))
    return { path: [...japanese, key], blank: LINE };
  if (inner !== 'effects' || path.length !== 5) return null;
  if (key === 'pairs') return { path: [...japanese, 'pairs', place!], blank: LINE };
  const option = idAt(document, path.slice(0, 4));
  return option === null ? null : { path: [...japanese, 'options', option, 'why'], blank: LINE };
};

/** Where the Japanese lines of a list stand, which must be as many and in the same order; null where it has none. */
export const japaneseLinesOf = (document: Json, path: Path): JapaneseLines | null => {
  const [part, id, key, inner] = path;
  if (part === 'cards') return ofCard(document, path);
  if (part === 'shocks' && path.length === 3 && key === 'effects')
    return { path: ['ja', 'shocks', id!, 'why'], blank: LINE };
  if (part !== 'pack') return null;
  if (path.length === 3 && id === 'class' && key === 'goals') return { path: ['ja', 'goals'], blank: LINE };
  if (path.length === 2 && id === 'crossImpacts' && inner === undefined)
    return { path: ['ja', 'crossImpactsWhy'], blank: LINE };
  return null;
};
