import type { Language } from '../model/closed-sets';
import type { Pack, RedLine } from '../model/pack';
import type { PackTexts } from '../model/texts';
import { inTransaction, type Transaction } from './database';
import { RefusedError, UNKNOWN_PACK } from './refused';

/** A pack with its texts in every language. */
export interface PackContent {
  readonly pack: Pack;
  readonly texts: Readonly<Record<Language, PackTexts>>;
}

/** A pack as the store keeps it. */
export interface StoredPack extends PackContent {
  /** SHA-256 in hex of numbers and texts together; changes when texts are mended. */
  readonly contentHash: string;
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

interface PackKey {
  readonly hash: string;
  readonly contentHash: string;
}

/** Parsed packs by content hash: content never changes under it, so nothing here grows stale. */
const parsed = new Map<string, StoredPack>();

const KEY = { hash: true, contentHash: true } as const;

const readPack = async (transaction: Transaction, { hash, contentHash }: PackKey): Promise<StoredPack> => {
  const known = parsed.get(contentHash);
  if (known) return known;
  const row = await transaction.packVersion.findUniqueOrThrow({ where: { hash }, select: { content: true } });
  // Written by storePacks alone, from packs that lib/packs has checked.
  const content = row.content as unknown as PackContent;
  const stored = { ...content, contentHash };
  parsed.set(contentHash, stored);
  return stored;
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

/** The packs on offer, in the order in which they were shipped. */
export const listPacks = (): Promise<PackListing[]> =>
  inTransaction(async (transaction) => {
    const keys = await transaction.packVersion.findMany({
      where: { position: { not: null } },
      orderBy: { position: 'asc' },
      select: KEY,
    });
    const listings: PackListing[] = [];
    for (const key of keys) listings.push(toListing(await readPack(transaction, key)));
    return listings;
  });

/** The version of a pack that is on offer. Throws a refusal `unknown-pack`. */
export const requirePack = (id: string): Promise<StoredPack> =>
  inTransaction(async (transaction) => {
    const key = await transaction.packVersion.findFirst({
      where: { packId: id, position: { not: null } },
      select: KEY,
    });
    if (!key) throw new RefusedError(UNKNOWN_PACK);
    return readPack(transaction, key);
  });

/** Any version that was ever loaded here, by the hash that links and runs name. */
export const findPackByHash = (hash: string): Promise<StoredPack | undefined> =>
  inTransaction(async (transaction) => {
    const key = await transaction.packVersion.findUnique({ where: { hash }, select: KEY });
    return key ? readPack(transaction, key) : undefined;
  });
