import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { type JapaneseLines, japaneseLinesOf } from './japanese-lines';
import { findAt, isList, type Json, listAt, type Path } from './json';
import { setIn } from './set-in';

const inserted = (document: DraftDocument, path: Path, at: number, value: Json): Change =>
  isList(findAt(document, path)) ? { op: 'insert', path: [...path, at], value } : setIn(document, path, [value]);

/** The Japanese lines of a list that say as much as the list itself; others are mended by hand, not by guessing. */
const inStep = (document: DraftDocument, path: Path): JapaneseLines | null => {
  const lines = japaneseLinesOf(document, path);
  return lines && listAt(document, lines.path).length === listAt(document, path).length ? lines : null;
};

/** Puts a member into a list, and its line among the Japanese ones, where these are in step with the list. */
export const insertItem = (
  document: DraftDocument,
  path: Path,
  at: number,
  value: Json,
  japanese?: Json,
): readonly Change[] => {
  const lines = inStep(document, path);
  return [
    inserted(document, path, at, value),
    ...(lines ? [inserted(document, lines.path, at, japanese ?? lines.blank)] : []),
  ];
};

/** Puts a member behind the last one of a list. */
export const appendItem = (document: DraftDocument, path: Path, value: Json): readonly Change[] =>
  insertItem(document, path, listAt(document, path).length, value);

/** Takes a member out of a list, and its line out of the Japanese ones. */
export const removeItem = (document: DraftDocument, path: Path, at: number): readonly Change[] => {
  const lines = inStep(document, path);
  return [
    { op: 'delete', path: [...path, at] },
    ...(lines ? [{ op: 'delete' as const, path: [...lines.path, at] }] : []),
  ];
};

/** Moves a member of a list to another place, and its Japanese line with it. */
export const moveItem = (document: DraftDocument, path: Path, from: number, to: number): readonly Change[] => {
  if (from === to || to < 0 || to >= listAt(document, path).length) return [];
  const lines = inStep(document, path);
  return [{ op: 'move', path, from, to }, ...(lines ? [{ op: 'move' as const, path: lines.path, from, to }] : [])];
};

/** Puts a copy of a member behind it, with a copy of its Japanese line. */
export const duplicateItem = (document: DraftDocument, path: Path, at: number): readonly Change[] => {
  const value = findAt(document, [...path, at]);
  if (value === undefined) return [];
  const lines = inStep(document, path);
  const line = lines ? findAt(document, [...lines.path, at]) : undefined;
  return insertItem(document, path, at + 1, value, line);
};
