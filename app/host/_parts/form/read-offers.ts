import { getLocale } from 'next-intl/server';
import { listPacks, requirePack } from '@/lib/server/packs';
import { type PackOffer, toOffer } from './pack-offer';

/** The packs on offer for a class, in the language of the present request: those with seats. */
export const readOffers = async (): Promise<readonly PackOffer[]> => {
  const language = await getLocale();
  const contents = await Promise.all((await listPacks()).map(({ id }) => requirePack(id)));
  return contents.filter(({ pack }) => pack.roles.length > 0).map(({ pack, texts }) => toOffer(pack, texts[language]));
};
