import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Pack } from '../model/pack';
import { canonicalJson } from './canonical-json';
import { numbersOf, type Unhashed } from './numbers';

/**
 * SHA-256 in hex of what a pack's numbers depend on. The order of files changes nothing; the order of indicators,
 * options and effects stays in, since draws and sums go by it.
 */
export const hashPack = (pack: Unhashed): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(numbersOf(pack)))));

/** The pack with its hash, which is calculated when it is first asked for: most of those who read a draft never do. */
export const withHash = (pack: Unhashed): Pack => {
  let known: string | undefined;
  return {
    ...pack,
    get hash() {
      known ??= hashPack(pack);
      return known;
    },
  };
};
