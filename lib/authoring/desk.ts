import { accepted, type Result, refused } from '../model/refusal';
import { applyChanges, type Change, type Changed, doOverlap } from './changes';
import type { DraftDocument } from './draft-document';
import { findJsonFault, requireDraftShape } from './draft-shape';
import { type Edit, redoChanges, undoChanges, undoStacks } from './history';

/** An edit that the server has not answered yet. */
export interface PendingEdit extends Omit<Edit, 'revision' | 'author'> {
  /** The revision of the draft over which its author has put it knowingly; others' edits up to that are no conflict. */
  readonly over?: number;
}

/** An author's own change and what others did to the same place meanwhile; the author decides which one stays. */
export interface Conflict {
  readonly mine: PendingEdit;
  /** What clashes with it; empty where too much was done for the page to know what. */
  readonly theirs: readonly Edit[];
  /** All that others did since the author last saw the draft; what waits behind `mine` is still to be held against it. */
  readonly came: readonly Edit[];
  /** The author's later edits of the same places, which make no sense without it. */
  readonly resting: readonly PendingEdit[];
}

/** What an author's page knows of a draft: what the server has, what it has not answered yet, and what shows. */
export interface Desk {
  readonly me: string;
  /** The draft at `revision`, as the server has it. */
  readonly base: DraftDocument;
  readonly revision: number;
  readonly edits: readonly Edit[];
  readonly pending: readonly PendingEdit[];
  /** The key of the pending edit that is under way to the server. */
  readonly sending: string | null;
  /** The key of the edit that went to the server last; it may be there though no answer came. */
  readonly sent: string | null;
  readonly conflict: Conflict | null;
  /** The draft with all that is pending: what the page shows. */
  readonly document: DraftDocument;
}

/** A desk on a draft as the server has it. */
export const openDesk = (me: string, base: DraftDocument, revision: number, edits: readonly Edit[]): Desk => ({
  me,
  base,
  revision,
  edits,
  pending: [],
  sending: null,
  sent: null,
  conflict: null,
  document: base,
});

/** Pending edits as the history sees them: after all that the server has. */
const asEdits = ({ me, revision, pending }: Desk): Edit[] =>
  pending.map((edit, i) => ({ ...edit, author: me, revision: revision + i + 1 }));

const historyOf = (desk: Desk): Edit[] => [...desk.edits, ...asEdits(desk)];

/** Whether there is something of the author's own to undo or to redo. */
export const canTake = (desk: Desk): { readonly undo: boolean; readonly redo: boolean } => {
  const { undo, redo } = undoStacks(historyOf(desk), desk.me);
  return { undo: undo.length > 0, redo: redo.length > 0 };
};

/** Letters typed into one field one after another become one edit, unless the server may have it: a key counts once. */
const joined = (last: PendingEdit | undefined, next: PendingEdit, sent: string | null): PendingEdit | null => {
  if (!last || last.key === sent || last.group !== next.group || last.kind !== 'work' || next.kind !== 'work')
    return null;
  const [[before], [after]] = [last.changes, next.changes];
  if (last.changes.length !== 1 || next.changes.length !== 1 || before?.op !== 'set' || after?.op !== 'set')
    return null;
  if (JSON.stringify(before.path) !== JSON.stringify(after.path)) return null;
  return { ...last, changes: [{ ...before, value: after.value }] };
};

const withEdit = (
  desk: Desk,
  edit: Omit<PendingEdit, 'inverse'>,
  { document, inverse }: Changed<DraftDocument>,
): Desk => {
  const next = { ...edit, inverse };
  const merged = joined(desk.pending.at(-1), next, desk.sent);
  const pending = merged ? [...desk.pending.slice(0, -1), merged] : [...desk.pending, next];
  return { ...desk, pending, document };
};

const valueFault = (change: Change): string | null => ('value' in change ? findJsonFault(change.value) : null);

/**
 * Changes the draft. Edits of one group are undone together. Refuses with `no-such-place`, and what the server would not
 * keep, so that nothing waits behind it, with `too-much` and `odd-shape`.
 */
export const work = (desk: Desk, changes: readonly Change[], group: string, key: string): Result<Desk> => {
  for (const change of changes) {
    const fault = valueFault(change);
    if (fault !== null) return refused('too-much', fault);
  }
  const done = applyChanges(desk.document, changes);
  if (!done.ok) return done;
  const shaped = requireDraftShape(done.value.document);
  if (!shaped.ok) return shaped;
  return accepted(withEdit(desk, { changes, group, key, kind: 'work', of: null }, done.value));
};

/** Undoes or redoes the author's latest. Refuses with `nothing-to-undo`, `nothing-to-redo` and `changed-meanwhile`. */
export const take = (desk: Desk, kind: 'undo' | 'redo', key: string): Result<Desk> => {
  const history = historyOf(desk);
  const changes = kind === 'undo' ? undoChanges(history, desk.me) : redoChanges(history, desk.me);
  if (!changes.ok) return changes;
  const done = applyChanges(desk.document, changes.value);
  if (!done.ok) return done;
  const of = undoStacks(history, desk.me)[kind].at(-1) ?? null;
  return accepted(withEdit(desk, { changes: changes.value, group: key, key, kind, of }, done.value));
};

/** The next edit to send, marked as under way; null while one is, while a conflict is open, or where nothing waits. */
export const nextToSend = (desk: Desk): { readonly desk: Desk; readonly edit: PendingEdit } | null => {
  const [edit] = desk.pending;
  if (!edit || desk.sending !== null || desk.conflict) return null;
  return { desk: { ...desk, sending: edit.key, sent: edit.key }, edit };
};

const applied = (document: DraftDocument, changes: readonly Change[]): DraftDocument | null => {
  const done = applyChanges(document, changes);
  return done.ok ? done.value.document : null;
};

/** Which of an author's later edits touch what an edit touches, or what one of these does. */
const restingOn = (edit: PendingEdit, later: readonly PendingEdit[]): readonly PendingEdit[] => {
  const resting: PendingEdit[] = [];
  for (const next of later)
    if ([edit, ...resting].some(({ changes }) => doOverlap(changes, next.changes))) resting.push(next);
  return resting;
};

/** The conflict of a pending edit with what clashes of all that came. */
export const conflictOf = (
  mine: PendingEdit,
  theirs: readonly Edit[],
  came: readonly Edit[],
  pending: readonly PendingEdit[],
): Conflict => ({ mine, theirs, came, resting: restingOn(mine, pending.slice(pending.indexOf(mine) + 1)) });

/** Lays what is pending over a base anew; the first that no longer fits it is in conflict with what came. */
export const laidOver = (desk: Desk, came: readonly Edit[]): Desk => {
  let document = desk.base;
  const pending: PendingEdit[] = [];
  for (const edit of desk.pending) {
    const done = applyChanges(document, edit.changes);
    const unseen = came.filter(({ revision }) => revision > (edit.over ?? 0));
    const clash = unseen.filter(({ changes }) => doOverlap(changes, edit.changes));
    if (!done.ok || clash.length > 0) {
      const conflict = conflictOf(edit, clash.length > 0 ? clash : unseen, came, desk.pending);
      // What was done after it may rest on it, and waits with it.
      return { ...desk, document, conflict, sending: null };
    }
    document = done.value.document;
    pending.push({ ...edit, inverse: done.value.inverse });
  }
  return { ...desk, pending, document, conflict: null };
};

/** What came before and is still to be held against what is pending, and what came now. */
const cameWith = ({ conflict }: Desk, edits: readonly Edit[]): readonly Edit[] => [...(conflict?.came ?? []), ...edits];

const withEdits = (desk: Desk, edits: readonly Edit[]): Desk => {
  const fresh = edits.filter(({ revision }) => revision > desk.revision);
  if (fresh.length === 0) return desk;
  const base = fresh.reduce((document, { changes }) => {
    const next = applied(document, changes);
    if (!next) throw new Error('An edit that the server has does not fit the draft that it gave.');
    return next;
  }, desk.base);
  return { ...desk, base, revision: fresh.at(-1)!.revision, edits: [...desk.edits, ...fresh] };
};

/** The server has the edit that was under way, as `revision`, after what others did `since`. */
export const acknowledge = (desk: Desk, key: string, revision: number, since: readonly Edit[]): Desk => {
  const [first, ...rest] = desk.pending;
  if (first?.key !== key) return desk.sending === key ? { ...desk, sending: null } : desk;
  const before = withEdits(desk, since);
  const { over: _, ...edit } = first;
  const after = withEdits(before, [{ ...edit, author: desk.me, revision }]);
  const left = { ...after, pending: rest, sending: null };
  // With nothing between, what shows is what was shown; unless the draft as it was read held the edit already.
  const isAlone = before === desk && after !== before && desk.conflict === null;
  return isAlone ? { ...left, document: desk.document } : laidOver(left, cameWith(desk, since));
};

/**
 * Takes in what was done elsewhere: by others, or by the author on another page. What is pending is laid over it; where
 * both touch the same place, there is a conflict. An edit of this page, heard of before its answer came, is acknowledged.
 */
export const hear = (desk: Desk, edits: readonly Edit[]): Desk => {
  const fresh = edits.filter(({ revision }) => revision > desk.revision);
  const own = fresh.findIndex(({ key }) => key === desk.pending[0]?.key);
  if (own >= 0) {
    const { key, revision } = fresh[own]!;
    return hear(acknowledge(desk, key, revision, fresh.slice(0, own)), fresh.slice(own + 1));
  }
  const after = withEdits(desk, fresh);
  return after === desk ? desk : laidOver(after, cameWith(desk, fresh));
};

/** The edit under way was not taken and may be sent again. */
export const retry = (desk: Desk): Desk => ({ ...desk, sending: null });

/** Gives up all that the server has not taken. */
export const giveUp = (desk: Desk): Desk => ({
  ...desk,
  pending: [],
  sending: null,
  conflict: null,
  document: desk.base,
});
