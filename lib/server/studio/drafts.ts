import type { DraftDocument } from '../../authoring/draft-document';
import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';
import { asJson } from '../store-packs';
import { findDraft, findDrafts, requireDraft, requireOwnDraft, toDraftListing } from './access';
import {
  type DraftAnswer,
  type DraftListing,
  type DraftOrigin,
  type EditsAnswer,
  type Library,
  MOST_HISTORY,
} from './contract';
import { readEarlier } from './draft-history';
import { type NewSource, readSources, storeSource } from './draft-sources';
import { keepState, readState } from './draft-state';
import { readEdits, titlesOf } from './edits';
import { findPublications, findPublicationsOf, requireSource } from './publications';
import { studioRefusal } from './refusals';

/** Drafts that one instructor may own, those in the archive among them. */
export const MOST_DRAFTS = 200;

/** What a draft is begun with. */
export interface Beginning {
  readonly document: DraftDocument;
  readonly origin: string | null;
  readonly sources: readonly NewSource[];
}

const fromPack = async (transaction: Transaction, me: string, hash: string): Promise<Beginning> => {
  const source = await requireSource(transaction, me, hash);
  if (source === null) throw studioRefusal('no-source');
  // Drafts are stored as they were checked.
  return { document: source as unknown as DraftDocument, origin: hash, sources: [] };
};

const fromDraft = async (
  transaction: Transaction,
  me: string,
  { id, revision }: Extract<DraftOrigin, { kind: 'draft' }>,
): Promise<Beginning> => {
  const row = await requireDraft(transaction, me, id);
  const document = await readEarlier(transaction, row, revision ?? row.revision);
  return { document, origin: row.origin, sources: await readSources(transaction, id, document) };
};

const fromTemplate = async (transaction: Transaction, id: string): Promise<Beginning> => {
  const row = await transaction.template.findUnique({ where: { id }, select: { document: true } });
  if (!row) throw studioRefusal('unknown-template');
  return { document: row.document as unknown as DraftDocument, origin: null, sources: [] };
};

const begin = (transaction: Transaction, me: string, from: DraftOrigin): Promise<Beginning> => {
  if (from.kind === 'pack') return fromPack(transaction, me, from.hash);
  return from.kind === 'draft' ? fromDraft(transaction, me, from) : fromTemplate(transaction, from.id);
};

/** Writes a new draft within a transaction. Throws `too-many-drafts`. */
const storeDraft = async (
  transaction: Transaction,
  me: string,
  { document, origin, sources }: Beginning,
): Promise<DraftListing> => {
  if ((await transaction.draft.count({ where: { ownerId: me } })) >= MOST_DRAFTS)
    throw studioRefusal('too-many-drafts');
  const id = newId();
  await transaction.draft.create({
    data: { id, ownerId: me, ...titlesOf(document), origin, document: asJson(document) },
  });
  for (const source of sources) await storeSource(transaction, id, source);
  return toDraftListing(await requireDraft(transaction, me, id), me);
};

/** Begins a draft as a copy. Throws `unknown-pack`, `no-source`, `unknown-draft`, `unknown-revision`, `unknown-template` and `too-many-drafts`. */
export const createDraft = (me: string, from: DraftOrigin): Promise<DraftListing> =>
  inTransaction(async (transaction) => storeDraft(transaction, me, await begin(transaction, me, from)));

/** Begins a draft with what a file held. Throws `too-many-drafts`. */
export const createImportedDraft = (me: string, beginning: Beginning): Promise<DraftListing> =>
  inTransaction((transaction) => storeDraft(transaction, me, beginning));

/** The drafts of an instructor, and what they and others published. */
export const readLibrary = (me: string): Promise<Library> =>
  inTransaction(async (transaction) => ({
    drafts: (await findDrafts(transaction, me)).map((row) => toDraftListing(row, me)),
    publications: await findPublications(transaction, me),
  }));

/** What the library says of one draft; undefined for one in which the reader does not write. */
export const findDraftListing = (me: string, id: string): Promise<DraftListing | undefined> =>
  inTransaction(async (transaction) => {
    const row = await findDraft(transaction, me, id);
    return row && toDraftListing(row, me);
  });

const authorNames = async (transaction: Transaction, id: string): Promise<Record<string, string>> => {
  const instructors = await transaction.instructor.findMany({
    where: { OR: [{ drafts: { some: { id } } }, { writes: { some: { draftId: id } } }] },
    select: { id: true, name: true },
  });
  return Object.fromEntries(instructors.map(({ id: author, name }) => [author, name]));
};

/** Everything that the editor starts with. Throws `unknown-draft`. */
export const openDraft = async (me: string, id: string): Promise<DraftAnswer> => {
  const { state, ...answer } = await inTransaction(async (transaction) => {
    const row = await requireDraft(transaction, me, id);
    const read = await readState(transaction, row);
    return {
      state: read,
      draft: toDraftListing(row, me),
      document: read.document,
      edits: await readEdits(transaction, id, Math.max(0, row.revision - MOST_HISTORY), row.revision),
      me,
      authors: await authorNames(transaction, id),
      sources: await readSources(transaction, id, read.document),
      publications: await findPublicationsOf(transaction, id, me),
    };
  });
  keepState(id, state);
  return answer;
};

/** What was done to a draft after a revision, oldest first; undefined where nothing was. Throws `unknown-draft`. */
export const pollEdits = (me: string, id: string, after: number): Promise<EditsAnswer | undefined> =>
  inTransaction(async (transaction) => {
    const row = await requireDraft(transaction, me, id);
    if (row.revision <= after) return undefined;
    const edits = await readEdits(transaction, id, after, Math.min(row.revision, after + MOST_HISTORY));
    const isAboutSources = edits.some(({ changes }) => changes.some(({ path }) => path[0] === 'sources'));
    const { document } = await readState(transaction, row);
    return { edits, sources: isAboutSources ? await readSources(transaction, id, document) : null };
  });

/** Puts a draft into the archive or takes it out. Throws `unknown-draft` and `not-the-owner`. */
export const archiveDraft = (me: string, id: string, archived: boolean): Promise<DraftListing> =>
  inTransaction(async (transaction) => {
    await requireOwnDraft(transaction, me, id);
    await transaction.draft.update({ where: { id }, data: { archivedAt: archived ? new Date() : null } });
    return toDraftListing(await requireDraft(transaction, me, id), me);
  });

/** Deletes a draft for good; what was published of it stays. Throws `unknown-draft` and `not-the-owner`. */
export const deleteDraft = (me: string, id: string): Promise<void> =>
  inTransaction(async (transaction) => {
    await requireOwnDraft(transaction, me, id);
    await transaction.draft.delete({ where: { id } });
  });
