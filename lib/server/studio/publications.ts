import type { Visibility } from '../../authoring/publishing';
import { inTransaction, type Transaction } from '../database';
import { PACK_KEY, type PackKey, readPack, type StoredPack } from '../packs';
import { RefusedError, UNKNOWN_PACK } from '../refused';
import type { PublicationListing, PublicationPatch } from './contract';
import { studioRefusal } from './refusals';
import { readTitleTexts } from './templates';

const COLUMNS = {
  id: true,
  ownerId: true,
  packHash: true,
  draftId: true,
  revision: true,
  note: true,
  visibility: true,
  linkKey: true,
  texts: true,
  publishedAt: true,
  archivedAt: true,
  owner: { select: { name: true } },
  pack: { select: { packId: true, version: true } },
} as const;

const findRow = (transaction: Transaction, id: string) =>
  transaction.publication.findUnique({ where: { id }, select: COLUMNS });

/** A published version as the store keeps it, without its pack. */
export type PublicationRow = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** What is said of a published version to a reader; null stands for somebody who is not signed in. */
export const toPublicationListing = (row: PublicationRow, reader: string | null): PublicationListing => ({
  id: row.id,
  hash: row.packHash,
  packId: row.pack.packId,
  version: row.pack.version,
  texts: readTitleTexts(row.texts),
  note: row.note,
  // Only what the schemas read is ever written there.
  visibility: row.visibility as Visibility,
  linkKey: row.linkKey,
  draftId: row.draftId,
  revision: row.revision,
  ownerName: row.owner.name,
  isOwn: row.ownerId === reader,
  publishedAt: row.publishedAt.toISOString(),
  archivedAt: row.archivedAt?.toISOString() ?? null,
});

const NEWEST_FIRST = [{ publishedAt: 'desc' as const }, { id: 'asc' as const }];

/** What a reader's library shows: all that they published, and what others offer to the whole server. */
export const findPublications = async (transaction: Transaction, reader: string): Promise<PublicationListing[]> => {
  const rows = await transaction.publication.findMany({
    where: { OR: [{ ownerId: reader }, { visibility: 'server', archivedAt: null }] },
    orderBy: NEWEST_FIRST,
    select: COLUMNS,
  });
  return rows.map((row) => toPublicationListing(row, reader));
};

/** What was published from a draft, for its authors. */
export const findPublicationsOf = async (
  transaction: Transaction,
  draftId: string,
  reader: string,
): Promise<PublicationListing[]> => {
  const rows = await transaction.publication.findMany({ where: { draftId }, orderBy: NEWEST_FIRST, select: COLUMNS });
  return rows.map((row) => toPublicationListing(row, reader));
};

/** What instructors offered to the whole server, for everybody. */
export const listPublished = (): Promise<readonly PublicationListing[]> =>
  inTransaction(async (transaction) => {
    const rows = await transaction.publication.findMany({
      where: { visibility: 'server', archivedAt: null },
      orderBy: NEWEST_FIRST,
      select: COLUMNS,
    });
    return rows.map((row) => toPublicationListing(row, null));
  });

/** A published version with its pack. */
export interface PublishedPack {
  readonly publication: PublicationListing;
  readonly stored: StoredPack;
}

/**
 * What `/packs/<key>` opens: undefined where nothing has the key, and for all but its owner where it is private. What
 * its owner put into the archive still opens, since links to it were handed out.
 */
export const findPublishedByKey = (linkKey: string, reader: string | null): Promise<PublishedPack | undefined> =>
  inTransaction(async (transaction) => {
    const row = await transaction.publication.findUnique({
      where: { linkKey },
      select: { ...COLUMNS, pack: { select: { ...COLUMNS.pack.select, ...PACK_KEY } } },
    });
    if (!row || (row.visibility === 'private' && row.ownerId !== reader)) return undefined;
    return { publication: toPublicationListing(row, reader), stored: await readPack(transaction, row.pack) };
  });

/** Whether an instructor may copy a version and open classes on it: loaded ones, one's own, and what others let be found. */
const isOpenTo = (hash: string, reader: string) => ({
  hash,
  OR: [
    { studio: false },
    { publications: { some: { ownerId: reader } } },
    { publications: { some: { archivedAt: null, visibility: { in: ['link', 'server'] } } } },
  ],
});

/** A version that an instructor may open a class on. Throws `unknown-pack`. */
export const requirePackFor = (reader: string, hash: string): Promise<StoredPack> =>
  inTransaction(async (transaction) => {
    const key = await transaction.packVersion.findFirst({ where: isOpenTo(hash, reader), select: PACK_KEY });
    if (!key) throw new RefusedError(UNKNOWN_PACK);
    return readPack(transaction, key);
  });

/** One that can't be read is left out, and the log has why. */
const readIfPossible = async (transaction: Transaction, key: PackKey): Promise<StoredPack[]> => {
  try {
    return [await readPack(transaction, key)];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
};

const byPack = ({ ownerId, pack }: PublicationRow): string => `${ownerId} ${pack.packId}`;

/** The same version may have been published by several: the reader's own stands for it, or else the newest. */
const oncePerHash = <Row extends PublicationRow>(rows: readonly Row[], reader: string | null): readonly Row[] =>
  rows.filter(
    (row) =>
      row ===
      (rows.find(({ packHash, ownerId }) => packHash === row.packHash && ownerId === reader) ??
        rows.find(({ packHash }) => packHash === row.packHash)),
  );

/**
 * The newest version of each pack that a reader published, or others offer to the whole server, newest first; null
 * stands for somebody who is not signed in.
 */
export const listPublishedFor = (reader: string | null): Promise<readonly PublishedPack[]> =>
  inTransaction(async (transaction) => {
    const open = [{ visibility: 'server' }, ...(reader === null ? [] : [{ ownerId: reader }])];
    const rows = await transaction.publication.findMany({
      where: { archivedAt: null, OR: open },
      orderBy: NEWEST_FIRST,
      select: { ...COLUMNS, pack: { select: { ...COLUMNS.pack.select, ...PACK_KEY } } },
    });
    const newest = rows.filter((row, i) => rows.findIndex((other) => byPack(other) === byPack(row)) === i);
    const packs: PublishedPack[] = [];
    for (const row of oncePerHash(newest, reader))
      for (const stored of await readIfPossible(transaction, row.pack))
        packs.push({ publication: toPublicationListing(row, reader), stored });
    return packs;
  });

/** The draft behind a version that an instructor may copy; null where none was kept. Throws `unknown-pack`. */
export const requireSource = async (transaction: Transaction, reader: string, hash: string) => {
  const row = await transaction.packVersion.findFirst({ where: isOpenTo(hash, reader), select: { source: true } });
  if (!row) throw new RefusedError(UNKNOWN_PACK);
  return row.source;
};

/** A version that the reader may take away as a file: their own, one offered to all, or one whose link they have. */
export const requireExported = (reader: string, id: string, linkKey: string | null) =>
  inTransaction(async (transaction) => {
    const row = await transaction.publication.findUnique({
      where: { id },
      select: { ...COLUMNS, pack: { select: { ...COLUMNS.pack.select, source: true } } },
    });
    const isOpen =
      row?.ownerId === reader ||
      (row?.visibility === 'server' && row.archivedAt === null) ||
      (row?.visibility === 'link' && row.linkKey === linkKey);
    if (!row || !isOpen) throw studioRefusal('unknown-publication');
    return row;
  });

/** Changes who finds a published version, or whether it is offered. Throws `unknown-publication`. */
export const patchPublication = (
  me: string,
  id: string,
  { visibility, archived }: PublicationPatch,
): Promise<PublicationListing> =>
  inTransaction(async (transaction) => {
    const { count } = await transaction.publication.updateMany({
      where: { id, ownerId: me },
      data: {
        ...(visibility !== undefined && { visibility }),
        ...(archived !== undefined && { archivedAt: archived ? new Date() : null }),
      },
    });
    const row = count > 0 ? await findRow(transaction, id) : null;
    if (!row) throw studioRefusal('unknown-publication');
    return toPublicationListing(row, me);
  });
