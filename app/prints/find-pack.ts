import { notFound } from 'next/navigation';
import { findPackByHash, listPacks, requirePack, type StoredPack } from '@/lib/server/packs';

const HASH = /^[0-9a-f]{64}$/;

/** The pack on offer under an id, or the very version that a hash names; shows the page that is not there where there is none. */
export const requireOffered = async (idOrHash: string): Promise<StoredPack> => {
  if (HASH.test(idOrHash)) return (await findPackByHash(idOrHash)) ?? notFound();
  return (await listPacks()).some((listed) => listed.id === idOrHash) ? requirePack(idOrHash) : notFound();
};
