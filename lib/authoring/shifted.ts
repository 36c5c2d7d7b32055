import { accepted, type Result, refused } from '../model/refusal';
import { type Change, touched } from './changes';
import type { Path } from './json';

/** Where the member at a place of a list stands after a change of that list; null where it is gone. */
const placeAfter = (place: number, change: Change): number | null => {
  if (change.op === 'move') {
    if (place === change.from) return change.to;
    const without = place > change.from ? place - 1 : place;
    return without >= change.to ? without + 1 : without;
  }
  const at = change.path.at(-1);
  if (typeof at !== 'number' || place < at) return place;
  if (change.op === 'insert') return place + 1;
  if (change.op !== 'delete') return place;
  return place === at ? null : place - 1;
};

const isWithin = (path: Path, holder: Path): boolean => holder.every((key, i) => path[i] === key);

const shiftsPlaces = ({ op }: Change): boolean => op === 'insert' || op === 'delete' || op === 'move';

/** A change as it reads after another one has shifted the places of a list on its way; null where its place is gone. */
const shiftedBy = (change: Change, before: Change): Change | null => {
  if (!shiftsPlaces(before)) return change;
  const list = touched(before);
  if (!isWithin(change.path, list)) return change;
  if (change.op === 'move' && change.path.length === list.length) {
    const [from, to] = [placeAfter(change.from, before), placeAfter(change.to, before)];
    return from === null ? null : { ...change, from, to: to ?? change.to };
  }
  const place = change.path[list.length];
  if (typeof place !== 'number') return change;
  const isNew = change.op === 'insert' && change.path.length === list.length + 1;
  const next = placeAfter(place, before) ?? (isNew ? place : null);
  return next === null ? null : { ...change, path: change.path.with(list.length, next) };
};

/** Changes as they read after others have shifted places of lists. Refuses with `no-such-place` what is gone. */
export const shifted = (changes: readonly Change[], before: readonly Change[]): Result<readonly Change[]> => {
  const now: Change[] = [];
  for (const change of changes) {
    const next = before.reduce<Change | null>((moved, one) => moved && shiftedBy(moved, one), change);
    if (next === null) return refused('no-such-place', `What stood at ${change.path.join(' › ')} is gone.`);
    now.push(next);
  }
  return accepted(now);
};
