import { createHash } from 'node:crypto';
import type { Prisma } from '../../prisma/generated/client';
import type { DraftDocument } from '../authoring/draft-document';
import { inTransaction, type Transaction } from './database';
import type { PackContent } from './packs';

/** Which packs were added, which had texts mended, which were there already, by id. */
export interface StoredPacks {
  readonly added: readonly string[];
  readonly mended: readonly string[];
  readonly unchanged: readonly string[];
}

type Outcome = keyof StoredPacks;

/** A pack to be put on offer, with the draft that copies of it begin with. */
export interface OfferedPack extends PackContent {
  readonly source?: DraftDocument;
}

/** Plain data as the database takes it. */
export const asJson = (value: object): Prisma.InputJsonObject => value as Prisma.InputJsonObject;

const hashOf = (content: PackContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** The columns of a version that tell what it is. */
export const versionColumns = ({ pack, texts }: PackContent) => ({
  packId: pack.id,
  version: pack.version,
  content: asJson({ pack, texts }),
  contentHash: hashOf({ pack, texts }),
});

const storePack = async (
  transaction: Transaction,
  { source, ...content }: OfferedPack,
  position: number,
): Promise<Outcome> => {
  const { hash } = content.pack;
  const known = await transaction.packVersion.findUnique({
    where: { hash },
    select: { contentHash: true, position: true, source: true },
  });
  const columns = versionColumns(content);
  const sameContent = known?.contentHash === columns.contentHash;
  const sameSource = source === undefined || JSON.stringify(known?.source) === JSON.stringify(source);
  if (sameContent && sameSource && known.position === position) return 'unchanged';
  const row = { ...columns, ...(source && { source: asJson(source) }), position, loadedAt: new Date() };
  await transaction.packVersion.upsert({ where: { hash }, create: { hash, ...row }, update: row });
  if (sameContent) return 'unchanged';
  return known ? 'mended' : 'added';
};

/**
 * Puts packs on offer in the given order. Versions that were loaded before stay, since runs and links name them, but
 * are no longer on offer; the same hash only takes new texts.
 */
export const storePacks = (packs: readonly OfferedPack[]): Promise<StoredPacks> =>
  inTransaction(async (transaction) => {
    const hashes = packs.map(({ pack }) => pack.hash);
    if (new Set(hashes).size < hashes.length) throw new Error('Two of the packs have the same hash.');
    await transaction.packVersion.updateMany({
      where: { hash: { notIn: hashes }, position: { not: null } },
      data: { position: null },
    });
    const stored: Record<Outcome, string[]> = { added: [], mended: [], unchanged: [] };
    for (const [position, content] of packs.entries())
      stored[await storePack(transaction, content, position)].push(content.pack.id);
    return stored;
  });
