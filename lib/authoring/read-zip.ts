import { Inflate } from 'fflate';
import { accepted, type Result, refused } from '../model/refusal';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** What a zip may come to; bytes are counted while they are unpacked, whatever the zip says of them. */
export interface ZipLimits {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly entryBytes: number;
  readonly entries: number;
}

/** Bytes that are unpacked in one step: small, so that a bomb cannot grow far before it is counted. */
const STEP = 4 * 1024;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) =>
  Array.from({ length: 8 }).reduce<number>((so) => (so & 1 ? (so >>> 1) ^ 0xedb88320 : so >>> 1), start),
);

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
};

class TooMuch extends Error {}

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** Unpacks a file of `most` bytes at most; throws `TooMuch` beyond, and an error of the library where it is damaged. */
const unpack = ({ method, packed }: ZipEntry, most: number): Uint8Array => {
  if (method === 0) {
    if (packed.length > most) throw new TooMuch();
    return packed;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > most) throw new TooMuch();
    chunks.push(chunk.slice());
    isWhole ||= final;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (!isWhole) throw new Error('The deflated data ends too soon.');
  return joined(chunks, size);
};

const outside = (name: string): boolean =>
  name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name) || name.split('/').includes('..');

/** What names alone tell: nothing outside, nothing twice. */
const nameFault = (entries: readonly ZipEntry[]): Result<null> => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (outside(name)) return refused('path-outside', `${name} lies outside of the file.`, { file: name });
    const folded = name.toLowerCase();
    if (seen.has(folded)) return refused('named-twice', `${name} is in the file twice.`, { file: name });
    seen.add(folded);
  }
  return accepted(null);
};

const unpackAll = (entries: readonly ZipEntry[], limits: ZipLimits): Result<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  let left = limits.unpackedBytes;
  for (const entry of entries) {
    if (entry.isFolder) continue;
    try {
      const bytes = unpack(entry, Math.min(left, limits.entryBytes));
      if (crcOf(bytes) !== entry.crc) return refused('damaged-file', `${entry.name} is damaged.`, { file: entry.name });
      left -= bytes.length;
      files.set(entry.name, bytes);
    } catch (thrown) {
      if (thrown instanceof TooMuch)
        return refused('unpacks-too-large', `${entry.name} unpacks to too much.`, { file: entry.name });
      return refused('damaged-file', `${entry.name} is damaged.`, { file: entry.name });
    }
  }
  return accepted(files);
};

/**
 * The files of a zip by name; `allows` judges a name before anything is unpacked, and refuses. Refuses with
 * `file-too-large`, `unpacks-too-large`, `path-outside`, `named-twice`, and what `readZipDirectory` refuses.
 */
export const readZip = (
  bytes: Uint8Array,
  limits: ZipLimits,
  allows: (name: string) => Result<null> = () => accepted(null),
): Result<ReadonlyMap<string, Uint8Array>> => {
  if (bytes.length > limits.packedBytes) return refused('file-too-large', 'The file is larger than is accepted.');
  const listed = readZipDirectory(bytes, limits.entries);
  if (!listed.ok) return listed;
  const named = nameFault(listed.value);
  if (!named.ok) return named;
  for (const { name } of listed.value) {
    const allowed = allows(name);
    if (!allowed.ok) return allowed;
  }
  return unpackAll(listed.value, limits);
};
