import type { Language } from '../model/closed-sets';
import type { RedLine } from '../model/pack';
import type { Issue } from '../model/refusal';
import type { PackTexts } from '../model/texts';
import type { StoredContent } from '../packs/schema/stored-content-schema';
import { readStoredContent } from '../packs/stored-content';
import { inTransaction, type Transaction } from './database';
import { logFault } from './log';
import { RefusedError, type ServerRefusal, UNKNOWN_PACK } from './refused';

/** A pack with its texts in every language. */
export type PackContent = StoredContent;

/** A pack as the store keeps it. */
export interface StoredPack extends PackContent {
  /** SHA-256 in hex of numbers and texts together; changes when texts are mended. */
  readonly contentHash: string;
  /** Published in the studio of this server, and never followed by another version on offer. */
  readonly studio: boolean;
}

/** What the list of packs says of one. */
export interface PackListing {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly contentHash: string;
  /** Calendar quarter, as `2010-Q2`. */
  readonly starts: string;
  readonly quarters: number;
  readonly cardCount: number;
  readonly shockCount: number;
  readonly texts: Readonly<Record<Language, Pick<PackTexts, 'title' | 'subtitle' | 'summary' | 'aims'>>>;
  /** By side. */
  readonly redLines: Readonly<Record<string, readonly RedLine[]>>;
}

/** Names a version in the store. */
export interface PackKey {
  readonly hash: string;
  readonly contentHash: string;
  readonly studio: boolean;
}

/** Parsed packs by content hash: content never changes under it, so nothing here grows stale. */
const parsed = new Map<string, StoredPack>();

/** What is read of a version before its content is. */
export const PACK_KEY = { hash: true, contentHash: true, studio: true } as const;

/** What is said of a stored pack that can't be read: which one, where it fails, and what can be done. */
const unreadable = (hash: string, issues: readonly Issue[]): ServerRefusal => {
  const [first] = issues;
  return {
    code: 'unreadable-pack',
    message: `The pack ${hash} in the table PackVersion can't be read: ${first?.path || 'content'}: ${first?.message ?? 'It is no pack.'} Put that row back from a backup; runs of the pack are kept as they are.`,
    issues: issues.map(({ severity: _, ...issue }) => issue),
  };
};

const readContent = (value: unknown, hash: string): PackContent => {
  const { value: content, issues } = readStoredContent(value);
  if (content) return content;
  const refusal = unreadable(hash, issues);
  logFault('reading a stored pack', refusal.message);
  throw new RefusedError(refusal);
};

/** Parsed packs that are kept; a studio may publish more than memory should hold. */
const MOST_PARSED = 60;

const keepParsed = (stored: StoredPack): StoredPack => {
  parsed.delete(stored.contentHash);
  parsed.set(stored.contentHash, stored);
  for (const oldest of parsed.keys()) {
    if (parsed.size <= MOST_PARSED) break;
    parsed.delete(oldest);
  }
  return stored;
};

/** The pack behind a key, within a transaction. Throws a refusal `unreadable-pack`. */
export const readPack = async (
  transaction: Transaction,
  { hash, contentHash, studio }: PackKey,
): Promise<StoredPack> => {
  const known = parsed.get(contentHash);
  if (known) return keepParsed(known);
  const row = await transaction.packVersion.findUniqueOrThrow({ where: { hash }, select: { content: true } });
  const content = readContent(row.content, hash);
  return keepParsed({ ...content, contentHash, studio });
};

const listingTexts = ({ title, subtitle, summary, aims }: PackTexts) => ({ title, subtitle, summary, aims });

const toListing = ({ pack, texts, contentHash }: StoredPack): PackListing => ({
  id: pack.id,
  version: pack.version,
  hash: pack.hash,
  contentHash,
  starts: pack.starts,
  quarters: pack.quarters,
  cardCount: pack.cards.length,
  shockCount: pack.shocks.length,
  texts: { en: listingTexts(texts.en), ja: listingTexts(texts.ja) },
  redLines: pack.redLines,
});

/** A pack for the list; one that can't be read is left out, and the log has why. */
const readListing = async (transaction: Transaction, key: PackKey): Promise<PackListing[]> => {
  try {
    return [toListing(await readPack(transaction, key))];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
};

/** The packs on offer that can be read, in the order in which they were shipped. */
export const listPacks = (): Promise<PackListing[]> =>
  inTransaction(async (transaction) => {
    const keys = await transaction.packVersion.findMany({
      where: { position: { not: null } },
      orderBy: { position: 'asc' },
      select: PACK_KEY,
    });
    const listings: PackListing[] = [];
    for (const key of keys) listings.push(...(await readListing(transaction, key)));
    return listings;
  });

/** The version of a pack that is on offer. Throws a refusal `unknown-pack` or `unreadable-pack`. */
export const requirePack = (id: string): Promise<StoredPack> =>
  inTransaction(async (transaction) => {
    const key = await transaction.packVersion.findFirst({
      where: { packId: id, position: { not: null } },
      select: PACK_KEY,
    });
    if (!key) throw new RefusedError(UNKNOWN_PACK);
    return readPack(transaction, key);
  });

/** Any version that was ever loaded here, by the hash that links and runs name. Throws a refusal `unreadable-pack`. */
export const findPackByHash = (hash: string): Promise<StoredPack | undefined> =>
  inTransaction(async (transaction) => {
    const key = await transaction.packVersion.findUnique({ where: { hash }, select: PACK_KEY });
    return key ? readPack(transaction, key) : undefined;
  });
