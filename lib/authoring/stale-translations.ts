import type { Change } from './changes';
import type { Edit } from './history';
import type { Json, Path } from './json';
import { placeOf } from './places';
import type { DraftText } from './text-reader';

/** A value of the draft was written, by the edit of that number among those known. */
interface Touch {
  readonly edit: number;
  /** What stood there before; undefined where nothing did. */
  readonly was: Json | undefined;
}

interface Touched {
  readonly path: Path;
  readonly touches: readonly Touch[];
}

const keyOf = (path: Path): string => JSON.stringify(path);

const isUnder = (path: Path, holder: Path): boolean =>
  path.length > holder.length && holder.every((key, i) => path[i] === key);

/** Where a change of a list puts its member of a number; null where that member is gone. */
type Shift = (member: number) => number | null;

const shiftOf = (change: Change): { readonly list: Path; readonly shift: Shift } | null => {
  const { path } = change;
  const at = Number(path.at(-1));
  const list = path.slice(0, -1);
  if (change.op === 'insert') return { list, shift: (member) => (member < at ? member : member + 1) };
  if (change.op === 'delete')
    return { list, shift: (member) => (member === at ? null : member < at ? member : member - 1) };
  if (change.op !== 'move') return null;
  const { from, to } = change;
  const shift: Shift = (member) => {
    if (member === from) return to;
    const without = member > from ? member - 1 : member;
    return without >= to ? without + 1 : without;
  };
  return { list: path, shift };
};

/** What was written at each place, the places as they are called after the last edit. */
class Writing {
  private touched = new Map<string, Touched>();

  take(change: Change, edit: number, inverse: readonly Change[]): void {
    const moved = shiftOf(change);
    if (moved) this.move(moved.list, moved.shift);
    else this.write(change.path, edit, inverse);
  }

  private write(path: Path, edit: number, inverse: readonly Change[]): void {
    const back = inverse.find((undoing) => undoing.op === 'set' && keyOf(undoing.path) === keyOf(path));
    const touch: Touch = { edit, was: back?.op === 'set' ? back.value : undefined };
    const touches = [...this.at(path), touch];
    for (const [key, { path: known }] of this.touched) if (isUnder(known, path)) this.touched.delete(key);
    this.touched.set(keyOf(path), { path, touches });
  }

  at(path: Path): readonly Touch[] {
    return this.touched.get(keyOf(path))?.touches ?? [];
  }

  private move(list: Path, shift: Shift): void {
    const next = new Map<string, Touched>();
    for (const { path, touches } of this.touched.values()) {
      const member = path[list.length];
      const isMember = isUnder(path, list) && typeof member === 'number';
      const to = isMember ? shift(member) : null;
      if (isMember && to === null) continue;
      const called = to === null ? path : path.with(list.length, to);
      next.set(keyOf(called), { path: called, touches });
    }
    this.touched = next;
  }
}

/**
 * Places of the English texts that were changed after their Japanese was written, as far as the edits tell, oldest
 * first. A text that was changed and changed back is none of them; nor is one whose Japanese was written again since,
 * be it with the same words.
 */
export const englishChangedSince = (
  edits: readonly Pick<Edit, 'changes' | 'inverse'>[],
  texts: readonly DraftText[],
): ReadonlySet<string> => {
  const writing = new Writing();
  for (const [edit, { changes, inverse }] of edits.entries())
    for (const change of changes) writing.take(change, edit, inverse);
  const changed = texts.filter(({ path, other, english, state }) => {
    const translated = writing.at(other).at(-1)?.edit ?? -1;
    const since = writing.at(path).find(({ edit }) => edit > translated);
    return state === 'there' && since !== undefined && since.was !== undefined && since.was !== english;
  });
  return new Set(changed.map(({ path }) => placeOf(path)));
};
