import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json';
import { hashPack } from './hash';
import type { StoredContent } from './schema/stored-content-schema';

/**
 * SHA-256 in hex of all that a published pack is: its numbers' hash, version, sources and texts. The same content and
 * version have the same hash on any server, and another text has another one, so that nothing published ever changes.
 */
export const sealHash = ({ pack, texts }: StoredContent): string => {
  const { hash: _, ...rest } = pack;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ numbers: hashPack(rest), pack: rest, texts }))));
};

/** The pack under the hash that covers all of it. */
export const sealed = (content: StoredContent): StoredContent => ({
  texts: content.texts,
  pack: { ...content.pack, hash: sealHash(content) },
});
