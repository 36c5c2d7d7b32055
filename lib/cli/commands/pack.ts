import { serializePack } from '../../packs/pack-json';
import type { CommandLine } from '../arguments';
import { loadPack } from '../load-pack';

/** Prints a whole pack, every word for a size resolved to numbers. */
export const packCommand = ({ subject, flags }: CommandLine): string => {
  const json = serializePack(loadPack(subject).pack);
  return flags.json ? JSON.stringify(json) : JSON.stringify(json, null, 2);
};
