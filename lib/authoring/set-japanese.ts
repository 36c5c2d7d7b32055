import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { findAt, listAt, type Path } from './json';
import { setIn } from './set-in';
import type { DraftText } from './text-reader';

/** The English lines that a Japanese line stands beside. */
const lineCount = (document: DraftDocument, path: Path): number => {
  const at = path.findLastIndex((key) => typeof key === 'number');
  return listAt(document, path.slice(0, at)).length;
};

/**
 * What writes the Japanese of a text, with what it stands in where that is not there yet: lists get a line for each
 * English one, in their order. An emptied text is taken out, or keeps the empty place of its line.
 */
export const setJapanese = (
  document: DraftDocument,
  { path, other }: Pick<DraftText, 'path' | 'other'>,
  value: string,
): Change[] => {
  const line = other.at(-1)!;
  if (typeof line !== 'number') {
    if (value !== '') return [setIn(document, other, value)];
    return findAt(document, other) === undefined ? [] : [{ op: 'unset', path: other }];
  }
  const holder = other.slice(0, -1);
  const count = Math.max(lineCount(document, path), line + 1);
  const there = findAt(document, holder);
  if (!Array.isArray(there)) return listSetting(document, holder, line, count, value);
  const missing = Array.from(
    { length: Math.max(0, count - there.length) },
    (_, i): Change => ({
      op: 'insert',
      path: [...holder, there.length + i],
      value: '',
    }),
  );
  return [...missing, { op: 'set', path: other, value }];
};

const emptyLines = (count: number, line: number, value: string): string[] =>
  Array.from({ length: count }, (_, i) => (i === line ? value : ''));

/** A pair's lines stand in a list within a list, which has a member for each pair. */
const listSetting = (document: DraftDocument, holder: Path, line: number, count: number, value: string): Change[] => {
  const lines = emptyLines(count, line, value);
  const at = holder.at(-1)!;
  if (typeof at !== 'number') return [setIn(document, holder, lines)];
  const outer = holder.slice(0, -1);
  const there = findAt(document, outer);
  const before = Array.isArray(there) ? there.length : 0;
  const missing = Array.from({ length: Math.max(0, at - before) }, (): string[] => []);
  if (!Array.isArray(there)) return [setIn(document, outer, [...missing, lines])];
  if (at < before) return [{ op: 'set', path: holder, value: lines }];
  return [...missing, lines].map(
    (member, i): Change => ({ op: 'insert', path: [...outer, before + i], value: member }),
  );
};
