import { createHash } from 'node:crypto';
import type { Prisma } from '../../prisma/generated/client';
import { inTransaction, type Transaction } from './database';
import type { PackContent } from './packs';

/** Which packs were added, which had texts mended, which were there already, by id. */
export interface StoredPacks {
  readonly added: readonly string[];
  readonly mended: readonly string[];
  readonly unchanged: readonly string[];
}

type Outcome = keyof StoredPacks;

const hashOf = (content: PackContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

const storePack = async (transaction: Transaction, content: PackContent, position: number): Promise<Outcome> => {
  const { id, version, hash } = content.pack;
  const known = await transaction.packVersion.findUnique({
    where: { hash },
    select: { contentHash: true, position: true },
  });
  const contentHash = hashOf(content);
  const sameContent = known?.contentHash === contentHash;
  if (sameContent && known.position === position) return 'unchanged';
  const row = {
    packId: id,
    version,
    content: content as unknown as Prisma.InputJsonObject,
    contentHash,
    position,
    loadedAt: new Date(),
  };
  await transaction.packVersion.upsert({ where: { hash }, create: { hash, ...row }, update: row });
  if (sameContent) return 'unchanged';
  return known ? 'mended' : 'added';
};

/**
 * Puts packs on offer in the given order. Versions that were loaded before stay, since runs and links name them, but
 * are no longer on offer; the same hash only takes new texts.
 */
export const storePacks = (packs: readonly PackContent[]): Promise<StoredPacks> =>
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
