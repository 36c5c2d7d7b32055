import { ID_FORM, isReservedKey } from '../model/ids';
import { accepted, type Result, refused } from '../model/refusal';
import { DRAFT_PARTS, type DraftDocument } from './draft-document';
import { isList, isObject, type Json, type JsonObject } from './json';

/** What a value of a draft may come to, so that nothing which is kept of it has no end. */
export const JSON_LIMITS = { depth: 32, textCharacters: 200_000, keyCharacters: 200 } as const;
/** Bytes that a draft may have as JSON. */
export const MOST_DRAFT_BYTES = 8 * 1024 * 1024;

const keyFault = (key: string): string | null => {
  if (isReservedKey(key)) return `${key} is no key.`;
  return key.length > JSON_LIMITS.keyCharacters ? `A key has ${JSON_LIMITS.keyCharacters} characters at most.` : null;
};

/** Why a value is no plain data of a size that a draft can hold, or null. */
export const findJsonFault = (value: unknown, depth = 0): string | null => {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'A number must be finite.';
  if (typeof value === 'string')
    return value.length > JSON_LIMITS.textCharacters
      ? `A text has ${JSON_LIMITS.textCharacters} characters at most.`
      : null;
  if (typeof value !== 'object') return 'It is no plain data.';
  if (depth === JSON_LIMITS.depth) return `It nests deeper than ${JSON_LIMITS.depth}.`;
  for (const [key, inner] of Object.entries(value)) {
    const fault = keyFault(key) ?? findJsonFault(inner, depth + 1);
    if (fault) return fault;
  }
  return null;
};

const MOST_ID_CHARACTERS = 80;

/** Whether a text can be the id of a card, a shock or a document, and so the name of its file. */
export const isFileId = (id: string): boolean =>
  id.length <= MOST_ID_CHARACTERS && ID_FORM.test(id) && !isReservedKey(id);

const ODD_SHAPE = 'odd-shape';

const folderFault = (part: string, files: JsonObject): string | null => {
  for (const [id, file] of Object.entries(files)) {
    if (!isFileId(id))
      return `${part} ${id.slice(0, MOST_ID_CHARACTERS)}: an id is lower-case words joined by hyphens.`;
    if (!isObject(file)) return `${part} ${id} must be keys and values.`;
  }
  return null;
};

/** Refuses with `odd-shape` what lacks a part of a draft, has one of another kind, or has more than the parts. */
export const requireDraftShape = (value: Json): Result<DraftDocument> => {
  if (!isObject(value)) return refused(ODD_SHAPE, 'A draft is keys and values.');
  for (const part of DRAFT_PARTS) {
    const held = value[part];
    if (part === 'checks' ? !isList(held) : !isObject(held)) return refused(ODD_SHAPE, `The part ${part} is missing.`);
  }
  const stray = Object.keys(value).find((key) => !(DRAFT_PARTS as readonly string[]).includes(key));
  if (stray !== undefined) return refused(ODD_SHAPE, `A draft has no part ${stray}.`);
  const document = value as DraftDocument;
  const fault = folderFault('cards', document.cards) ?? folderFault('shocks', document.shocks);
  return fault === null ? accepted(document) : refused(ODD_SHAPE, fault);
};
