import type { PublicationListing } from '@/lib/server/studio/contract';

/** A pack that somebody published, with its versions, the newest first. */
export interface PublishedPack {
  readonly key: string;
  readonly newest: PublicationListing;
  readonly earlier: readonly PublicationListing[];
}

/** Gathers published versions, newest first, by pack and owner: two instructors may publish copies of one pack. */
export const byPack = (publications: readonly PublicationListing[]): readonly PublishedPack[] => {
  const packs = new Map<string, PublicationListing[]>();
  for (const publication of publications) {
    const key = `${publication.isOwn ? '' : publication.ownerName} ${publication.packId}`;
    packs.set(key, [...(packs.get(key) ?? []), publication]);
  }
  return [...packs].flatMap(([key, [newest, ...earlier]]) => (newest ? [{ key, newest, earlier }] : []));
};
