import { accepted, type Result, refused } from '../model/refusal';

/** A file within a zip, as the list at its end names it. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** 0 stored as it is, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

const END = { signature: 0x06054b50, bytes: 22, mostComment: 0xffff } as const;
const LISTED = { signature: 0x02014b50, bytes: 46 } as const;
const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
const ENCRYPTED = 0x1;
const [STORED, DEFLATED] = [0, 8];
/** What stands in a field whose value is told by a record of zip64, which no file that is small enough to be read needs. */
const TOLD_ELSEWHERE = { short: 0xffff, long: 0xffffffff } as const;
/** Unix file types in the upper half of an entry's attributes. */
const TYPE = { mask: 0xf000, folder: 0x4000, file: 0x8000 } as const;

class Damaged extends Error {}
const damaged = (): never => {
  throw new Damaged();
};

const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - END.mostComment); at--)
    if (view.getUint32(at, true) === END.signature) return at;
  return undefined;
};

const isToldElsewhere = (view: DataView, shorts: readonly number[], longs: readonly number[]): boolean =>
  shorts.some((at) => view.getUint16(at, true) === TOLD_ELSEWHERE.short) ||
  longs.some((at) => view.getUint32(at, true) === TOLD_ELSEWHERE.long);

const nameOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damaged();
  }
};

interface Listed {
  readonly entry: ZipEntry;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly next: number;
}

/** The packed bytes of a file, whose own header must agree with the list. */
const packedOf = (bytes: Uint8Array, view: DataView, at: number, size: number, name: Uint8Array): Uint8Array => {
  if (view.getUint32(at, true) !== LOCAL.signature) return damaged();
  const [nameLength, extraLength] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const own = bytes.subarray(at + LOCAL.bytes, at + LOCAL.bytes + nameLength);
  if (own.length !== name.length || own.some((byte, i) => byte !== name[i])) return damaged();
  const from = at + LOCAL.bytes + nameLength + extraLength;
  if (from + size > bytes.length) return damaged();
  return bytes.subarray(from, from + size);
};

const readListed = (bytes: Uint8Array, view: DataView, at: number): Listed => {
  if (view.getUint32(at, true) !== LISTED.signature) return damaged();
  if (isToldElsewhere(view, [at + 34], [at + 20, at + 24, at + 42])) return damaged();
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + LISTED.bytes, at + LISTED.bytes + nameLength);
  if (name.length !== nameLength || (method !== STORED && method !== DEFLATED)) return damaged();
  const type = (view.getUint32(at + 38, true) >>> 16) & TYPE.mask;
  const text = nameOf(name);
  return {
    entry: {
      name: text,
      isFolder: text.endsWith('/'),
      method,
      crc: view.getUint32(at + 16, true),
      packed: packedOf(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true), name),
    },
    isEncrypted: (flags & ENCRYPTED) !== 0,
    isLink: type !== 0 && type !== TYPE.file && type !== TYPE.folder,
    next: at + LISTED.bytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
};

const readAll = (bytes: Uint8Array, view: DataView, end: number, most: number): Result<ZipEntry[]> => {
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const isPlain = !isToldElsewhere(view, [end + 4, end + 6, end + 8], [end + 12, end + 16]);
  if (!isPlain || at + view.getUint32(end + 12, true) !== end) return damaged();
  if (count > most) return refused('too-many-files', `A file may hold ${most} files at most.`);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    const { entry, isEncrypted, isLink, next } = readListed(bytes, view, at);
    if (isEncrypted) return refused('encrypted-file', `${entry.name} is encrypted.`, { file: entry.name });
    if (isLink) return refused('links-inside', `${entry.name} is a link, not a file.`, { file: entry.name });
    entries.push(entry);
    at = next;
  }
  if (at !== end) return damaged();
  return accepted(entries);
};

/**
 * The files that a zip lists, still packed. What another reader of the same bytes might take for another list is damaged:
 * a list that ends elsewhere than it says, or whose place a record of zip64 tells. Refuses with `not-a-zip`,
 * `damaged-file`, `too-many-files`, `encrypted-file` and `links-inside`.
 */
export const readZipDirectory = (bytes: Uint8Array, mostEntries: number): Result<readonly ZipEntry[]> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refused('not-a-zip', 'The file is no zip.');
  try {
    return readAll(bytes, view, end, mostEntries);
  } catch (thrown) {
    // Reading past the end throws a RangeError.
    if (!(thrown instanceof Damaged || thrown instanceof RangeError)) throw thrown;
    return refused('damaged-file', 'The zip is damaged.');
  }
};
