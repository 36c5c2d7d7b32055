import { getLocale } from 'next-intl/server';
import { listPacks, requirePack, type StoredPack } from '@/lib/server/packs';
import { RefusedError } from '@/lib/server/refused';
import { listPublishedFor, requirePackFor } from '@/lib/server/studio/publications';
import { type PackOffer, toOffer } from './pack-offer';

const findPackFor = async (host: string, hash: string): Promise<StoredPack[]> => {
  try {
    return [await requirePackFor(host, hash)];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
};

/** A pack with the name of whoever published it, where that is told. */
interface Offered {
  readonly stored: StoredPack;
  readonly ownerName: string | null;
}

const unnamed = (stored: StoredPack): Offered => ({ stored, ownerName: null });

/** Each version once, at its first place; a name is kept wherever it stands. */
const once = (packs: readonly Offered[]): Offered[] => {
  const offered = new Map<string, Offered>();
  for (const { stored, ownerName } of packs) {
    const before = offered.get(stored.pack.hash)?.ownerName ?? null;
    offered.set(stored.pack.hash, { stored, ownerName: before ?? ownerName });
  }
  return [...offered.values()];
};

/**
 * The packs that a host may open a class on, in the language of the present request: the one that a link names first,
 * then those on offer, and what was published in the studio by the host or for the whole server. All of them have seats.
 */
export const readOffers = async (host: string, wanted?: string): Promise<readonly PackOffer[]> => {
  const language = await getLocale();
  const first = wanted === undefined ? [] : await findPackFor(host, wanted);
  const shipped = await Promise.all((await listPacks()).map(({ id }) => requirePack(id)));
  const published = (await listPublishedFor(host)).map(({ stored, publication }) => ({
    stored,
    ownerName: publication.ownerName,
  }));
  return once([...[...first, ...shipped].map(unnamed), ...published])
    .filter(({ stored }) => stored.pack.roles.length > 0)
    .map(({ stored: { pack, texts, studio }, ownerName }) => toOffer(pack, texts[language], studio, ownerName));
};
