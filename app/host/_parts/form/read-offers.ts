import { getLocale } from 'next-intl/server';
import { listPacks, requirePack, type StoredPack } from '@/lib/server/packs';
import { RefusedError } from '@/lib/server/refused';
import { listPacksFor, requirePackFor } from '@/lib/server/studio/publications';
import { type PackOffer, toOffer } from './pack-offer';

const findPackFor = async (host: string, hash: string): Promise<StoredPack[]> => {
  try {
    return [await requirePackFor(host, hash)];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
};

const once = (packs: readonly StoredPack[]): StoredPack[] => [
  ...new Map(packs.map((stored) => [stored.pack.hash, stored])).values(),
];

/**
 * The packs that a host may open a class on, in the language of the present request: the one that a link names first,
 * then those on offer, and what was published in the studio by the host or for the whole server. All of them have seats.
 */
export const readOffers = async (host: string, wanted?: string): Promise<readonly PackOffer[]> => {
  const language = await getLocale();
  const first = wanted === undefined ? [] : await findPackFor(host, wanted);
  const shipped = await Promise.all((await listPacks()).map(({ id }) => requirePack(id)));
  return once([...first, ...shipped, ...(await listPacksFor(host))])
    .filter(({ pack }) => pack.roles.length > 0)
    .map(({ pack, texts, studio }) => toOffer(pack, texts[language], studio));
};
