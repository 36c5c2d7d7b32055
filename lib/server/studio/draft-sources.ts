import type { DraftDocument } from '../../authoring/draft-document';
import type { Transaction } from '../database';
import type { SourceListing } from './contract';

/** The documents that authors added to a draft and that it still names, with their texts, by id. */
export const readSources = async (
  transaction: Transaction,
  draftId: string,
  { sources }: DraftDocument,
): Promise<SourceListing[]> => {
  const rows = await transaction.draftSource.findMany({ where: { draftId }, orderBy: { document: 'asc' } });
  return rows
    .filter(({ document }) => Object.hasOwn(sources, document))
    .map(({ document, fileName, addedAt, paragraphs }) => ({
      document,
      fileName,
      addedAt: addedAt.toISOString(),
      // Only lists of texts are ever written there.
      paragraphs: paragraphs as unknown as readonly string[],
    }));
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
