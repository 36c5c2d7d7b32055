import { accepted, type Result, refused } from '../model/refusal';
import { CHANGED_MEANWHILE, type Change, doOverlap } from './changes';

/** What an author did in one go, as a draft's history keeps it. */
export interface Edit {
  /** Counts the edits of a draft, from 1. */
  readonly revision: number;
  readonly author: string;
  /** Drawn by the page that sent it; tells its own edits from those of the author's other pages. */
  readonly key: string;
  readonly changes: readonly Change[];
  /** What takes the changes back. */
  readonly inverse: readonly Change[];
  /** Edits of one author with the same group are undone together, as the letters of a word are. */
  readonly group: string;
  /** Whether it took others back (`undo`), brought them back (`redo`), or is work of its own. */
  readonly kind: 'work' | 'undo' | 'redo';
  /** The groups that an undo or a redo concerns. */
  readonly of: string | null;
}

/** The groups of an author that can be undone and redone, the next one last. */
export interface UndoStacks {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/** Folds an author's edits into what can be undone and what can be redone; work after an undo ends the redoing. */
export const undoStacks = (edits: readonly Edit[], author: string): UndoStacks => {
  const undo: string[] = [];
  let redo: string[] = [];
  for (const { author: by, group, kind, of } of edits) {
    if (by !== author) continue;
    if (kind === 'work') {
      if (undo.at(-1) !== group) undo.push(group);
      redo = [];
    } else if (kind === 'undo') {
      undo.pop();
      if (of !== null) redo.push(of);
    } else {
      redo.pop();
      if (of !== null) undo.push(of);
    }
  }
  return { undo, redo };
};

/** The edits that the latest doing of a group consists of: its work, or the redo that brought it back. */
const latestOf = (edits: readonly Edit[], author: string, group: string, kinds: readonly Edit['kind'][]): Edit[] => {
  const own = edits.filter((edit) => edit.author === author);
  const last = own.findLastIndex((edit) => kinds.includes(edit.kind) && (edit.of ?? edit.group) === group);
  const found = own[last];
  if (!found) return [];
  if (found.kind !== 'work') return [found];
  return own.slice(0, last + 1).filter((edit) => edit.kind === 'work' && edit.group === group);
};

const takenBack = (edits: readonly Edit[], undone: readonly Edit[]): Result<readonly Change[]> => {
  const first = undone[0]!.revision;
  const since = edits.filter((edit) => edit.revision > first && !undone.includes(edit));
  const changes = undone.toReversed().flatMap(({ inverse }) => inverse);
  const others = since.filter(({ author }) => author !== undone[0]!.author);
  return doOverlap(
    others.flatMap((edit) => edit.changes),
    changes,
  )
    ? refused(CHANGED_MEANWHILE.code, CHANGED_MEANWHILE.message)
    : accepted(changes);
};

/** The changes that undo an author's latest group. Refuses with `nothing-to-undo` and `changed-meanwhile`. */
export const undoChanges = (edits: readonly Edit[], author: string): Result<readonly Change[]> => {
  const group = undoStacks(edits, author).undo.at(-1);
  if (group === undefined) return refused('nothing-to-undo', 'There is nothing of yours to undo.');
  return takenBack(edits, latestOf(edits, author, group, ['work', 'redo']));
};

/** The changes that redo what an author undid last. Refuses with `nothing-to-redo` and `changed-meanwhile`. */
export const redoChanges = (edits: readonly Edit[], author: string): Result<readonly Change[]> => {
  const group = undoStacks(edits, author).redo.at(-1);
  if (group === undefined) return refused('nothing-to-redo', 'There is nothing of yours to redo.');
  return takenBack(edits, latestOf(edits, author, group, ['undo']));
};
