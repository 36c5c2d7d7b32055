import { accepted, type Result, refused } from '../model/refusal';
import { applyChanges, type Change, doOverlap } from './changes';
import { type Desk, laidOver } from './desk';
import type { DraftDocument } from './draft-document';
import type { Edit } from './history';
import { shifted } from './shifted';

const GONE: Result<never> = refused(
  'no-such-place',
  'What you changed is no longer there. Copy what you wrote, then take their version.',
);

/**
 * One's own changes as they are laid over what others did to the same place: into the member of a list that they were
 * meant for, or, where that was taken out, after it is put back. Null where neither can be done.
 */
const putOver = (base: DraftDocument, mine: readonly Change[], theirs: readonly Edit[]): readonly Change[] | null => {
  const moved = shifted(
    mine,
    theirs.flatMap(({ changes }) => changes),
  );
  if (moved.ok && applyChanges(base, moved.value).ok) return moved.value;
  const clashing = theirs.filter(({ changes }) => doOverlap(changes, mine));
  const back = [...clashing.toReversed().flatMap(({ inverse }) => inverse), ...mine];
  return applyChanges(base, back).ok ? back : null;
};

/**
 * Ends a conflict. `theirs` drops one's own edit and what rests on it; `mine` lays it over theirs, and
 * puts back what they took out. Whatever else is pending stays, and is held against what came in its turn, so that the next conflict may follow. Refuses with
 * `no-such-place` where theirs took away what mine changes; what mine said is still in the conflict.
 */
export const settle = (desk: Desk, which: 'mine' | 'theirs', key: string): Result<Desk> => {
  const { conflict } = desk;
  if (!conflict) return refused('no-conflict', 'There is no conflict to settle.');
  const { mine, came, resting } = conflict;
  if (which === 'theirs') {
    const dropped = new Set([mine, ...resting].map((edit) => edit.key));
    const pending = desk.pending.filter((edit) => !dropped.has(edit.key));
    return accepted(laidOver({ ...desk, pending, sending: null }, came));
  }
  const unseen = came.filter(({ revision }) => revision > (mine.over ?? 0));
  const changes = putOver(desk.base, mine.changes, unseen);
  if (!changes) return GONE;
  const settled = { ...mine, key, changes, over: desk.revision };
  const pending = desk.pending.map((edit) => (edit.key === mine.key ? settled : edit));
  const over = laidOver({ ...desk, pending, sending: null }, came);
  return over.conflict?.mine.key === key ? GONE : accepted(over);
};
