import type { DraftDocument } from '../../authoring/draft-document';
import type { Transaction } from '../database';
import type { SourceListing } from './contract';
import { jsonBytes } from './draft-state';

/** What the documents of one draft may come to, so that all of them fit into the file of a pack. */
export const SOURCE_LIMITS = { documents: 60, bytes: 10_000_000 } as const;

/** The ids under which texts are kept beside a draft, in the order of the alphabet. */
const keptIds = async (transaction: Transaction, draftId: string): Promise<string[]> => {
  const select = { document: true } as const;
  const rows = await transaction.draftSource.findMany({ where: { draftId }, orderBy: { document: 'asc' }, select });
  return rows.map(({ document }) => document);
};

/** The documents that authors added to a draft and that it still names, with their texts, by id. */
export const readSources = async (
  transaction: Transaction,
  draftId: string,
  { sources }: DraftDocument,
): Promise<SourceListing[]> => {
  const named = (await keptIds(transaction, draftId)).filter((document) => Object.hasOwn(sources, document));
  // Without an order of its own the store takes as many names as there are.
  const rows = await transaction.draftSource.findMany({ where: { draftId, document: { in: named } } });
  const byId = new Map(rows.map((row) => [row.document, row]));
  return named
    .map((name) => byId.get(name)!)
    .map(({ document, fileName, addedAt, paragraphs }) => ({
      document,
      fileName,
      addedAt: addedAt.toISOString(),
      // Only lists of texts are ever written there.
      paragraphs: paragraphs as unknown as readonly string[],
    }));
};

/** The documents in turn that would come to more than is kept of a draft, the first ones counting first. */
const beyondLimits = (rows: readonly { readonly document: string; readonly paragraphs: unknown }[]): string[] => {
  let bytes = 0;
  return rows.flatMap(({ document, paragraphs }, i) => {
    bytes += jsonBytes(paragraphs);
    return i >= SOURCE_LIMITS.documents || bytes > SOURCE_LIMITS.bytes ? [document] : [];
  });
};

/**
 * Texts that a draft no longer names wait for whoever takes their removal back, as many as a draft may name; the oldest
 * go first, and what was just stored never does.
 */
export const forgetSources = async (
  transaction: Transaction,
  draftId: string,
  { sources }: DraftDocument,
): Promise<void> => {
  const unnamed = (await keptIds(transaction, draftId)).filter((document) => !Object.hasOwn(sources, document));
  const rows = await transaction.draftSource.findMany({ where: { draftId, document: { in: unnamed } } });
  const newestFirst = rows.sort((a, b) => b.addedAt.getTime() - a.addedAt.getTime());
  await transaction.draftSource.deleteMany({ where: { draftId, document: { in: beyondLimits(newestFirst) } } });
};

/** A document to be kept beside a draft. */
export type NewSource = Pick<SourceListing, 'document' | 'fileName' | 'paragraphs'>;

/** Keeps a document's text beside its draft; one that the draft named before and does no longer gives way. */
export const storeSource = async (
  transaction: Transaction,
  draftId: string,
  { document, fileName, paragraphs }: NewSource,
): Promise<SourceListing> => {
  const addedAt = new Date();
  const row = { fileName, addedAt, paragraphs: [...paragraphs] };
  await transaction.draftSource.upsert({
    where: { draftId_document: { draftId, document } },
    create: { draftId, document, ...row },
    update: row,
  });
  return { document, fileName, addedAt: addedAt.toISOString(), paragraphs };
};
