import { doOverlap } from './changes';
import { conflictOf, type Desk, laidOver, type PendingEdit } from './desk';
import type { Edit } from './history';

/** An edit as it is kept on a device: what takes it back is found anew where it is laid over the draft again. */
export type LeftEdit = Omit<PendingEdit, 'inverse'>;

/** What a page that ended had not saved, oldest first, and the revision of the draft that its author had seen. */
export interface LeftEdits {
  readonly at: number;
  readonly edits: readonly LeftEdit[];
}

/** What a page leaves behind if it ends now. What it was still asking its author about counts as not seen yet. */
export const leftBy = ({ revision, pending, conflict }: Desk): LeftEdits => ({
  at: Math.min(revision, ...(conflict?.came.map((edit) => edit.revision - 1) ?? [])),
  edits: pending.map(({ inverse: _, ...edit }) => edit),
});

/** Whether what a page left can be laid over the draft: not while something of this page's own waits or is asked about. */
export const canTakeUp = ({ pending, conflict }: Desk): boolean => pending.length === 0 && conflict === null;

const inConflict = (desk: Desk, mine: PendingEdit, came: readonly Edit[]): Desk => {
  const theirs = came.filter(({ changes }) => doOverlap(changes, mine.changes));
  return { ...desk, conflict: conflictOf(mine, theirs, came, desk.pending) };
};

/**
 * Puts what a page left behind back as pending, but for what the server has. What others did since then is laid under
 * it, as under the edits of a page that was offline; where both touch the same place, or where too much was done since
 * for the page to know all of it, the author is asked.
 */
export const takeUp = (desk: Desk, left: LeftEdits): Desk => {
  const saved = new Set(desk.edits.map(({ key }) => key));
  const own = new Set(left.edits.map(({ key }) => key));
  const pending = left.edits.filter(({ key }) => !saved.has(key)).map((edit) => ({ ...edit, inverse: [] }));
  const [first] = pending;
  if (!first) return desk;
  const came = desk.edits.filter(({ revision, key }) => revision > left.at && !own.has(key));
  const isAllKnown = desk.revision - left.at <= desk.edits.length;
  const taken = { ...desk, pending };
  return isAllKnown ? laidOver(taken, came) : inConflict(taken, first, came);
};
