import { strToU8, zipSync } from 'fflate';
import { accepted, type Result, refused } from '../model/refusal';
import type { FileMap } from '../packs/pack-files';
import { hasMarkup } from '../packs/validate/markup';
import { isFileId, MOST_DRAFT_BYTES } from './draft-shape';
import { isList, isObject, type Json, type JsonObject } from './json';
import { readZip, type ZipLimits } from './read-zip';

/** The form of the file that this version writes and reads. */
export const PACK_FILE_FORMAT = 1;
/** What a pack's file may come to: nearly all of a draft may stand in one file, which YAML makes longer by its indents. */
export const PACK_FILE_LIMITS: ZipLimits = {
  packedBytes: 5 * 1024 * 1024,
  unpackedBytes: 20 * 1024 * 1024,
  entryBytes: 1.5 * MOST_DRAFT_BYTES,
  entries: 2_000,
};
/** Characters that a paragraph of a document may have, and paragraphs of a document. */
export const DOCUMENT_LIMITS = { paragraphCharacters: 50_000, paragraphs: 5_000 } as const;

const MANIFEST = 'two-capitals.json';

/** What stands in front of a pack's file. */
export interface PackManifest {
  readonly format: number;
  readonly packId: string;
  readonly version: string;
  /** Of a published version. */
  readonly hash?: string;
}

/** The text of a document, which leaves the studio only where its author says so. */
export interface DocumentText {
  readonly fileName: string;
  readonly paragraphs: readonly string[];
}

/** Everything that a pack's file holds. */
export interface PackFile {
  readonly manifest: PackManifest;
  /** The YAML, as `serializeDraft` gives it. */
  readonly files: FileMap;
  /** By the id of the document. */
  readonly documents: Readonly<Record<string, DocumentText>>;
}

const jsonText = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** The oldest day that a zip can name, so that the same content gives the same bytes. */
const dayOne = (): Date => new Date(1980, 0, 1);

/** Refuses with the codes by which a file of these sizes would be refused when it comes in. */
const findTooMuch = (sizes: readonly number[], packed: number): Result<null> => {
  const { entries, entryBytes, unpackedBytes, packedBytes } = PACK_FILE_LIMITS;
  if (sizes.length > entries) return refused('too-many-files', `A pack's file may hold ${entries} files at most.`);
  if (sizes.some((size) => size > entryBytes) || sizes.reduce((sum, size) => sum + size, 0) > unpackedBytes)
    return refused('unpacks-too-large', 'The file would unpack to more than a pack can be.');
  return packed > packedBytes
    ? refused('file-too-large', 'The file would be larger than is accepted.')
    : accepted(null);
};

interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of each file in it, unpacked. */
  readonly sizes: readonly number[];
}

const pack = ({ manifest, files, documents }: PackFile): Packed => {
  const texts: Record<string, string> = {
    [MANIFEST]: jsonText({ ...manifest }),
    ...files,
    ...Object.fromEntries(
      Object.entries(documents).map(([id, { fileName, paragraphs }]) => [
        `documents/${id}.json`,
        jsonText({ fileName, paragraphs: [...paragraphs] }),
      ]),
    ),
  };
  const entries = Object.keys(texts)
    .sort()
    .map((name) => [name, strToU8(texts[name]!)] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: dayOne() });
  return { bytes, sizes: entries.map(([, text]) => text.length) };
};

/** The bytes of a pack's file: the same content, the same bytes. Refuses what could not be read again. */
export const writePackFile = (file: PackFile): Result<Uint8Array<ArrayBuffer>> => {
  const { bytes, sizes } = pack(file);
  const tooMuch = findTooMuch(sizes, bytes.length);
  return tooMuch.ok ? accepted(bytes) : tooMuch;
};

/** The same of any size, for what must not be lost: unpacked by hand it is whole, also where no import would take it. */
export const keepPackFile = (file: PackFile): Uint8Array<ArrayBuffer> => pack(file).bytes;

const TOP_FILES = ['pack.yaml', 'checks.yaml', 'ja.yaml', 'sources.yaml', 'sources.ja.yaml', MANIFEST];
const FOLDERS = { cards: '.yaml', shocks: '.yaml', documents: '.json' } as const;

const isKnown = (name: string): boolean => {
  if (TOP_FILES.includes(name)) return true;
  const [folder = '', file, ...rest] = name.split('/');
  if (!Object.hasOwn(FOLDERS, folder) || file === undefined || rest.length > 0) return false;
  const ending = FOLDERS[folder as keyof typeof FOLDERS];
  return file === '' || (file.endsWith(ending) && isFileId(file.slice(0, -ending.length)));
};

const allows = (name: string): Result<null> =>
  isKnown(name) ? accepted(null) : refused('unknown-file', `${name} is no part of a pack.`, { file: name });

const readText = (name: string, bytes: Uint8Array): Result<string> => {
  try {
    return accepted(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('damaged-file', `${name} is no text in UTF-8.`, { file: name });
  }
};

const readJson = (name: string, text: string): Result<JsonObject> => {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value)
      ? accepted(value)
      : refused('damaged-file', `${name} does not have the right form.`, { file: name });
  } catch {
    return refused('damaged-file', `${name} is no JSON.`, { file: name });
  }
};

const noPackFile = (): Result<never> =>
  refused('no-pack-file', `A pack’s file has a ${MANIFEST} that says what it is.`);

const readManifest = (text: string | undefined): Result<PackManifest> => {
  const read = text === undefined ? noPackFile() : readJson(MANIFEST, text);
  if (!read.ok) return read;
  const { format, packId, version, hash } = read.value;
  if (typeof format !== 'number') return noPackFile();
  if (format > PACK_FILE_FORMAT)
    return refused('newer-format', `The file has the format ${format}; a newer Two Capitals reads it.`);
  if (format !== PACK_FILE_FORMAT || typeof packId !== 'string' || typeof version !== 'string') return noPackFile();
  return accepted({ format, packId, version, ...(typeof hash === 'string' && { hash }) });
};

const isParagraph = (value: Json): value is string =>
  typeof value === 'string' && value.length <= DOCUMENT_LIMITS.paragraphCharacters;

const readDocument = (name: string, text: string): Result<DocumentText> => {
  const read = readJson(name, text);
  if (!read.ok) return read;
  const { fileName, paragraphs } = read.value;
  if (typeof fileName !== 'string' || !isList(paragraphs) || !paragraphs.every(isParagraph))
    return refused('damaged-file', `${name} does not have the right form.`, { file: name });
  if (paragraphs.length === 0 || paragraphs.length > DOCUMENT_LIMITS.paragraphs)
    return refused('damaged-file', `${name} has no paragraphs, or too many.`, { file: name });
  if ([fileName, ...paragraphs].some(hasMarkup))
    return refused('markup', `${name} holds an HTML tag, a script address or a control character.`, { file: name });
  return accepted({ fileName, paragraphs });
};

const readTexts = (unpacked: ReadonlyMap<string, Uint8Array>): Result<Record<string, string>> => {
  const texts: Record<string, string> = {};
  for (const [name, bytes] of unpacked) {
    const text = readText(name, bytes);
    if (!text.ok) return text;
    texts[name] = text.value;
  }
  return accepted(texts);
};

const readDocuments = (texts: Readonly<Record<string, string>>): Result<Record<string, DocumentText>> => {
  const documents: Record<string, DocumentText> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (!name.startsWith('documents/')) continue;
    const document = readDocument(name, text);
    if (!document.ok) return document;
    documents[name.slice('documents/'.length, -'.json'.length)] = document.value;
  }
  return accepted(documents);
};

/** Reads a pack's file. Refuses what is no such file, what is not safe to unpack, and what a newer version wrote. */
export const readPackFile = (bytes: Uint8Array): Result<PackFile> => {
  const unpacked = readZip(bytes, PACK_FILE_LIMITS, allows);
  if (!unpacked.ok) return unpacked;
  const texts = readTexts(unpacked.value);
  if (!texts.ok) return texts;
  const manifest = readManifest(texts.value[MANIFEST]);
  if (!manifest.ok) return manifest;
  const documents = readDocuments(texts.value);
  if (!documents.ok) return documents;
  const files = Object.fromEntries(Object.entries(texts.value).filter(([name]) => name.endsWith('.yaml')));
  return accepted({ manifest: manifest.value, files, documents: documents.value });
};
