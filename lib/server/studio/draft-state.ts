import { applyChanges, type Change } from '../../authoring/changes';
import type { DraftDocument } from '../../authoring/draft-document';
import type { Transaction } from '../database';

/** A draft as it stands at a revision. */
export interface DraftState {
  readonly revision: number;
  readonly document: DraftDocument;
  /** Its size as JSON at most, in bytes. */
  readonly bytes: number;
}

/** States that are kept in memory: a hint, since the store says which revision is the last. */
const states = new Map<string, DraftState>();
const MOST_STATES = 40;

/** Keeps a state that is on the disk, for the next who asks. */
export const keepState = (id: string, state: DraftState): void => {
  const known = states.get(id);
  if (known && known.revision > state.revision) return;
  states.delete(id);
  states.set(id, state);
  const [oldest] = states.keys();
  if (states.size > MOST_STATES && oldest !== undefined) states.delete(oldest);
};

/** Forgets every state, as a restart does. */
export const forgetStates = (): void => states.clear();

/** Bytes of a value as JSON. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The document after changes that were accepted before, and so must be possible. */
const replay = (document: DraftDocument, changes: readonly Change[], what: string): DraftDocument => {
  const done = applyChanges(document, changes);
  if (!done.ok) throw new Error(`${what} cannot be done again: ${done.refusal.message}`);
  return done.value.document;
};

interface At {
  readonly id: string;
  readonly revision: number;
  readonly documentRevision: number;
}

const snapshot = async (transaction: Transaction, { id, documentRevision }: At): Promise<DraftState> => {
  const row = await transaction.draft.findUniqueOrThrow({ where: { id }, select: { document: true } });
  // Only what has the shape of a draft is ever written there.
  const document = row.document as unknown as DraftDocument;
  return { revision: documentRevision, document, bytes: jsonBytes(document) };
};

/** A draft at the revision that the store says is its last: from memory as far as that goes, else from the snapshot. */
export const readState = async (transaction: Transaction, at: At): Promise<DraftState> => {
  const { id, revision, documentRevision } = at;
  const known = states.get(id);
  const isUsable = known && known.revision >= documentRevision && known.revision <= revision;
  const from = isUsable ? known : await snapshot(transaction, at);
  if (from.revision === revision) return from;
  const edits = await transaction.draftEdit.findMany({
    where: { draftId: id, revision: { gt: from.revision, lte: revision } },
    orderBy: { revision: 'asc' },
    select: { revision: true, changes: true },
  });
  if (edits.length !== revision - from.revision) throw new Error(`Edits of the draft ${id} are missing.`);
  const document = edits.reduce(
    (so, edit) => replay(so, edit.changes as unknown as readonly Change[], `Edit ${edit.revision} of the draft ${id}`),
    from.document,
  );
  return { revision, document, bytes: jsonBytes(document) };
};
