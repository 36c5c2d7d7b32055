import type { Prisma } from '../../../prisma/generated/client';
import { applyChanges, CHANGED_MEANWHILE, type Change, doOverlap } from '../../authoring/changes';
import type { DraftDocument } from '../../authoring/draft-document';
import { MOST_DRAFT_BYTES, requireDraftShape } from '../../authoring/draft-shape';
import type { Edit } from '../../authoring/history';
import type { JsonObject } from '../../authoring/json';
import { inTransaction, type Transaction } from '../database';
import { RefusedError, unwrap } from '../refused';
import { asJson } from '../store-packs';
import { type DraftRow, requireDraft } from './access';
import type { EditAnswer, EditBody, SavedEdit } from './contract';
import { type DraftState, jsonBytes, keepState, readState } from './draft-state';
import { studioRefusal } from './refusals';

/** Edits after which the draft itself is written again, so that few have to be replayed. */
const SNAPSHOT_EVERY = 20;
const TRIES_WHEN_RACED = 3;
const MOST_TITLE = 200;

const EDIT_COLUMNS = {
  revision: true,
  at: true,
  authorId: true,
  key: true,
  changes: true,
  inverse: true,
  group: true,
  kind: true,
  of: true,
} as const;

type EditRow = Prisma.DraftEditGetPayload<{ select: typeof EDIT_COLUMNS }>;

// Only what was read by the schemas is ever written there.
const toSaved = ({ at, authorId, changes, inverse, kind, ...row }: EditRow): SavedEdit => ({
  ...row,
  author: authorId,
  at: at.toISOString(),
  changes: changes as unknown as readonly Change[],
  inverse: inverse as unknown as readonly Change[],
  kind: kind as Edit['kind'],
});

/** Edits of a draft after a revision, up to another one, oldest first. */
export const readEdits = async (
  transaction: Transaction,
  draftId: string,
  after: number,
  upTo: number,
): Promise<SavedEdit[]> => {
  const rows = await transaction.draftEdit.findMany({
    where: { draftId, revision: { gt: after, lte: upTo } },
    orderBy: { revision: 'asc' },
    select: EDIT_COLUMNS,
  });
  return rows.map(toSaved);
};

const titleIn = ({ title }: JsonObject): string => (typeof title === 'string' ? title.slice(0, MOST_TITLE) : '');

/** What the library calls a draft: its pack's title, in English and in Japanese, as far as it has them. */
export const titlesOf = ({ pack, ja }: DraftDocument): { readonly title: string; readonly titleJa: string } => ({
  title: titleIn(pack),
  titleJa: titleIn(ja),
});

/** An edit before it has a revision. */
export interface NewEdit extends Pick<Edit, 'author' | 'changes' | 'group' | 'kind' | 'of'> {
  readonly key: string;
}

const sizeOf = (state: DraftState, document: DraftDocument, changes: readonly Change[]): number => {
  const most = state.bytes + jsonBytes(changes);
  return most <= MOST_DRAFT_BYTES ? most : jsonBytes(document);
};

/** What was written: the edit, and the draft as it stands with it. */
export interface WrittenEdit {
  readonly edit: SavedEdit;
  readonly state: DraftState;
}

/**
 * Writes an edit after the last one of a draft. Undefined where another process was faster. Throws `no-such-place`,
 * `odd-shape` and `draft-too-large`; then nothing is written.
 */
export const writeEdit = async (
  transaction: Transaction,
  row: DraftRow,
  { key, author, changes, ...edit }: NewEdit,
): Promise<WrittenEdit | undefined> => {
  const before = await readState(transaction, row);
  const { document, inverse } = unwrap(applyChanges(before.document, changes));
  unwrap(requireDraftShape(document));
  const bytes = sizeOf(before, document, changes);
  if (bytes > MOST_DRAFT_BYTES) throw studioRefusal('draft-too-large');
  const revision = row.revision + 1;
  const at = new Date();
  const isDue = revision - row.documentRevision >= SNAPSHOT_EVERY;
  const { count } = await transaction.draft.updateMany({
    where: { id: row.id, revision: row.revision },
    data: {
      revision,
      ...titlesOf(document),
      updatedAt: at,
      ...(isDue && { document: asJson(document), documentRevision: revision }),
    },
  });
  if (count === 0) return undefined;
  const lists = { changes: asJson(changes), inverse: asJson(inverse) };
  await transaction.draftEdit.create({
    data: { draftId: row.id, revision, at, authorId: author, key, ...edit, ...lists },
  });
  return {
    edit: { revision, author, key, changes, inverse, ...edit, at: at.toISOString() },
    state: { revision, document, bytes },
  };
};

/** Does the same again where another process was faster, at most three times, and keeps what it came to. */
export const untilWritten = async <T extends { readonly state?: DraftState }>(
  id: string,
  work: (transaction: Transaction) => Promise<T | undefined>,
): Promise<T> => {
  for (let tries = 1; tries <= TRIES_WHEN_RACED; tries++) {
    const done = await inTransaction(work);
    if (!done) continue;
    if (done.state) keepState(id, done.state);
    return done;
  }
  throw studioRefusal('edit-raced');
};

/** The answer to an edit that was written before, where its answer was lost. */
const findAnswered = async (
  transaction: Transaction,
  id: string,
  me: string,
  { key, at }: EditBody,
): Promise<EditAnswer | undefined> => {
  const known = await transaction.draftEdit.findUnique({
    where: { draftId_key: { draftId: id, key } },
    select: { revision: true, authorId: true },
  });
  if (!known) return undefined;
  if (known.authorId !== me) throw studioRefusal('key-in-use');
  return { revision: known.revision, since: await readEdits(transaction, id, at, known.revision - 1) };
};

const requireOpen = (row: DraftRow): DraftRow => {
  if (row.archivedAt) throw studioRefusal('draft-archived');
  return row;
};

/** A draft that may be changed. Throws `unknown-draft` and `draft-archived`. */
export const requireOpenDraft = async (transaction: Transaction, me: string, id: string): Promise<DraftRow> =>
  requireOpen(await requireDraft(transaction, me, id));

/**
 * Appends an edit to a draft and answers once it is on the disk. What came since its page last looked and touches
 * nothing that it touches is no conflict. One that was written before is answered again, also once the draft is archived.
 * Throws `draft-archived`, `changed-meanwhile`, and what `writeEdit` refuses.
 */
export const appendEdit = async (me: string, id: string, body: EditBody): Promise<EditAnswer> => {
  const { at, ...edit } = body;
  const done = await untilWritten(id, async (transaction) => {
    const row = await requireDraft(transaction, me, id);
    const answered = await findAnswered(transaction, id, me, body);
    if (answered) return { answer: answered };
    requireOpen(row);
    if (at > row.revision) throw studioRefusal('unknown-revision');
    const since = await readEdits(transaction, id, at, row.revision);
    const came = since.flatMap(({ changes }) => changes);
    if (doOverlap(came, edit.changes)) throw new RefusedError({ ...CHANGED_MEANWHILE, revision: row.revision });
    const written = await writeEdit(transaction, row, { ...edit, author: me });
    return written && { answer: { revision: written.edit.revision, since }, state: written.state };
  });
  return done.answer;
};
