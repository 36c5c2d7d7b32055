import type { Transaction } from '../database';
import type { DraftListing } from './contract';
import { studioRefusal } from './refusals';

const BY = { select: { name: true } } as const;

/** What is read of a draft before its document is. */
const columnsFor = (reader: string) => ({
  id: true,
  ownerId: true,
  title: true,
  titleJa: true,
  origin: true,
  documentRevision: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  owner: BY,
  authors: { where: { instructorId: reader }, select: { instructorId: true } },
  publications: {
    orderBy: { publishedAt: 'desc' as const },
    take: 1,
    select: { pack: { select: { version: true } } },
  },
});

const findRow = (transaction: Transaction, reader: string, id: string) =>
  transaction.draft.findUnique({ where: { id }, select: columnsFor(reader) });

/** A draft as one of its authors finds it. */
export type DraftRow = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** A draft that the reader owns or writes in; undefined for an unknown one and for somebody else's. */
export const findDraft = async (
  transaction: Transaction,
  reader: string,
  id: string,
): Promise<DraftRow | undefined> => {
  const row = await findRow(transaction, reader, id);
  return row && (row.ownerId === reader || row.authors.length > 0) ? row : undefined;
};

/** A draft that the reader owns or writes in. Throws `unknown-draft`, the same for an unknown one and for somebody else's. */
export const requireDraft = async (transaction: Transaction, reader: string, id: string): Promise<DraftRow> => {
  const row = await findDraft(transaction, reader, id);
  if (!row) throw studioRefusal('unknown-draft');
  return row;
};

/** A draft that the reader owns. Throws `unknown-draft`, and `not-the-owner` for those who only write in it. */
export const requireOwnDraft = async (transaction: Transaction, reader: string, id: string): Promise<DraftRow> => {
  const row = await requireDraft(transaction, reader, id);
  if (row.ownerId !== reader) throw studioRefusal('not-the-owner');
  return row;
};

/** Every draft that the reader owns or writes in, the last changed first. */
export const findDrafts = (transaction: Transaction, reader: string): Promise<DraftRow[]> =>
  transaction.draft.findMany({
    where: { OR: [{ ownerId: reader }, { authors: { some: { instructorId: reader } } }] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: columnsFor(reader),
  });

/** What the library says of a draft to its reader. */
export const toDraftListing = (row: DraftRow, reader: string): DraftListing => ({
  id: row.id,
  title: row.title,
  titleJa: row.titleJa,
  role: row.ownerId === reader ? 'owner' : 'author',
  ownerName: row.owner.name,
  revision: row.revision,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  archivedAt: row.archivedAt?.toISOString() ?? null,
  publishedVersion: row.publications[0]?.pack.version ?? null,
});
