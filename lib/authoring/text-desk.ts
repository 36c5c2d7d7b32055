import type { Change } from './changes';
import { changesBetween, isSame } from './diff';
import type { DraftDocument } from './draft-document';
import { fileText, readFileText, type TextFault } from './file-text';
import { findAt, type Json } from './json';
import { pathOfPlace } from './places';

/** A file of a draft that is open as text. */
export interface TextDesk {
  readonly file: string;
  /** What the text stated when it and the draft last agreed. */
  readonly base: Json;
}

const valueIn = (document: DraftDocument, file: string): Json | undefined => findAt(document, pathOfPlace(file));

/** A file as text; null where the draft has no such file. */
export const openText = (
  document: DraftDocument,
  file: string,
): { readonly desk: TextDesk; readonly text: string } | null => {
  const base = valueIn(document, file);
  return base === undefined ? null : { desk: { file, base }, text: fileText(document, file) };
};

/** What was typed since text and draft last agreed, as changes that can be laid over what others did meanwhile. */
export const takeText = (
  { file, base }: TextDesk,
  text: string,
): { readonly changes: readonly Change[]; readonly desk: TextDesk } | { readonly faults: readonly TextFault[] } => {
  const read = readFileText(file, text);
  if ('faults' in read) return read;
  return { changes: changesBetween(base, read.value, pathOfPlace(file)), desk: { file, base: read.value } };
};

/** Takes in what changed elsewhere: the text as it shows then. One that states the same already stays as it was typed. */
export const followDraft = (
  desk: TextDesk,
  document: DraftDocument,
  text: string,
): { readonly desk: TextDesk; readonly text: string } => {
  const value = valueIn(document, desk.file);
  if (value === undefined || isSame(value, desk.base)) return { desk, text };
  const next = { file: desk.file, base: value };
  const read = readFileText(desk.file, text);
  return 'value' in read && isSame(read.value, value)
    ? { desk: next, text }
    : { desk: next, text: fileText(document, desk.file) };
};
