import { isReservedKey } from '../model/ids';
import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { findAt, isObject, type Path } from './json';

/** An id that is not in use: the wished one, or the wished one with the first free number. */
export const freeId = (wished: string, taken: readonly string[]): string => {
  const stem = wished.replace(/-\d+$/, '');
  if (!taken.includes(wished) && !isReservedKey(wished)) return wished;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};

/** The first words of a text as an id: lower-case words joined by hyphens; empty where it has no Latin letters. */
export const idFrom = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .slice(0, 4)
    .join('-');

/** Gives a key of an object another name at the same place; nothing where the key is not there. */
export const renameKey = (document: DraftDocument, path: Path, to: string): readonly Change[] => {
  const holderPath = path.slice(0, -1);
  const holder = findAt(document, holderPath);
  const from = String(path.at(-1));
  if (!isObject(holder) || !Object.hasOwn(holder, from) || from === to) return [];
  const names = Object.keys(holder);
  const before = names[names.indexOf(from) + 1];
  return [
    { op: 'unset', path },
    { op: 'set', path: [...holderPath, to], value: holder[from]!, ...(before !== undefined && { before }) },
  ];
};

/** Takes a key out of an object where it is there. */
export const dropKey = (document: DraftDocument, path: Path): readonly Change[] =>
  findAt(document, path) === undefined ? [] : [{ op: 'unset', path }];
