import { isReservedKey } from '../model/ids';
import { accepted, type Refusal, type Result, refused } from '../model/refusal';
import { isList, isObject, type Json, type JsonList, type JsonObject, type Path } from './json';

/**
 * One change of a draft. `set` writes a key of an object, a new one before the key that `before` names, else last, or
 * replaces a member of a list; `unset` takes a key out of an object; `insert` and `delete` make a list longer and shorter
 * at the place that ends the path; `move` takes a member of the list at the path to another place.
 */
export type Change =
  | { readonly op: 'set'; readonly path: Path; readonly value: Json; readonly before?: string }
  | { readonly op: 'unset'; readonly path: Path }
  | { readonly op: 'insert'; readonly path: Path; readonly value: Json }
  | { readonly op: 'delete'; readonly path: Path }
  | { readonly op: 'move'; readonly path: Path; readonly from: number; readonly to: number };

/** A draft after a change, and what takes the change back. */
export interface Changed<Document> {
  readonly document: Document;
  readonly inverse: readonly Change[];
}

class NoPlace extends Error {}

const noPlace = (path: Path): never => {
  throw new NoPlace(path.join(' › '));
};

/** Copies made while changes are applied. Nobody else has them yet, so that each change may write into those before it. */
class Copies {
  private readonly made = new Set<Json>();

  keep<T extends Json>(copy: T): T {
    this.made.add(copy);
    return copy;
  }

  list(list: JsonList): Json[] {
    return this.made.has(list) ? (list as Json[]) : this.keep([...list]);
  }

  object(object: JsonObject): Record<string, Json> {
    return this.made.has(object) ? (object as Record<string, Json>) : this.keep({ ...object });
  }
}

/** Rebuilds the value at `path` with `change`, and nothing beside the way there. */
const rebuilt = (copies: Copies, value: Json, path: Path, change: (inner: Json) => Json, depth = 0): Json => {
  if (depth === path.length) return change(value);
  const key = path[depth]!;
  if (isList(value) && typeof key === 'number' && key in value) {
    const inner = rebuilt(copies, value[key]!, path, change, depth + 1);
    const list = copies.list(value);
    list[key] = inner;
    return list;
  }
  if (isObject(value) && Object.hasOwn(value, key)) {
    const inner = rebuilt(copies, value[String(key)]!, path, change, depth + 1);
    const object = copies.object(value);
    object[key] = inner;
    return object;
  }
  return noPlace(path.slice(0, depth + 1));
};

const withNewKey = (copies: Copies, object: JsonObject, key: string, value: Json, before?: string): Json => {
  if (before !== undefined && Object.hasOwn(object, before)) {
    const entries = Object.entries(object);
    const place = entries.findIndex(([name]) => name === before);
    return copies.keep(Object.fromEntries(entries.toSpliced(place, 0, [key, value])));
  }
  const holder = copies.object(object);
  holder[key] = value;
  return holder;
};

const withKey = (copies: Copies, object: JsonObject, change: Extract<Change, { op: 'set' }>): Changed<Json> => {
  const { path, value, before } = change;
  const key = String(path.at(-1));
  if (!Object.hasOwn(object, key))
    return { document: withNewKey(copies, object, key, value, before), inverse: [{ op: 'unset', path }] };
  const old = object[key]!;
  const holder = copies.object(object);
  holder[key] = value;
  return { document: holder, inverse: [{ op: 'set', path, value: old }] };
};

/** A key that is put back stands where it stood, since the order of indicators carries meaning. */
const withoutKey = (copies: Copies, object: JsonObject, path: Path): Changed<Json> => {
  const key = String(path.at(-1));
  const names = Object.keys(object);
  const next = names[names.indexOf(key) + 1];
  const value = object[key];
  if (value === undefined || !Object.hasOwn(object, key)) return noPlace(path);
  const { [key]: _, ...rest } = object;
  return {
    document: copies.keep(rest),
    inverse: [{ op: 'set', path, value, ...(next !== undefined && { before: next }) }],
  };
};

const inList = (copies: Copies, holder: JsonList, change: Exclude<Change, { op: 'move' }>): Changed<Json> => {
  const { path } = change;
  const key = path.at(-1);
  if (typeof key !== 'number') return noPlace(path);
  if (change.op === 'insert') {
    if (key > holder.length) return noPlace(path);
    const list = copies.list(holder);
    list.splice(key, 0, change.value);
    return { document: list, inverse: [{ op: 'delete', path }] };
  }
  const old = holder[key];
  if (old === undefined || change.op === 'unset') return noPlace(path);
  const list = copies.list(holder);
  if (change.op === 'delete') {
    list.splice(key, 1);
    return { document: list, inverse: [{ op: 'insert', path, value: old }] };
  }
  list[key] = change.value;
  return { document: list, inverse: [{ ...change, value: old }] };
};

const inHolder = (copies: Copies, holder: Json, change: Exclude<Change, { op: 'move' }>): Changed<Json> => {
  if (isList(holder)) return inList(copies, holder, change);
  if (isObject(holder) && change.op === 'set') return withKey(copies, holder, change);
  if (isObject(holder) && change.op === 'unset') return withoutKey(copies, holder, change.path);
  return noPlace(change.path);
};

const moved = (copies: Copies, holder: Json, change: Extract<Change, { op: 'move' }>): Changed<Json> => {
  const { path, from, to } = change;
  if (!isList(holder) || !(from in holder) || !(to in holder)) return noPlace([...path, from]);
  const list = copies.list(holder);
  list.splice(to, 0, ...list.splice(from, 1));
  return { document: list, inverse: [{ op: 'move', path, from: to, to: from }] };
};

const applyOne = (copies: Copies, document: Json, change: Change): Changed<Json> => {
  if (change.path.length === 0 || change.path.some(isReservedKey)) return noPlace(change.path);
  const holderAt = change.op === 'move' ? change.path : change.path.slice(0, -1);
  let inverse: readonly Change[] = [];
  const after = rebuilt(copies, document, holderAt, (holder) => {
    const done = change.op === 'move' ? moved(copies, holder, change) : inHolder(copies, holder, change);
    inverse = done.inverse;
    return done.document;
  });
  return { document: after, inverse };
};

/** Applies changes in their order, all or none. Refuses with `no-such-place`. What no change reaches stays the very same value. */
export const applyChanges = <Document extends Json>(
  document: Document,
  changes: readonly Change[],
): Result<Changed<Document>> => {
  const copies = new Copies();
  let now: Json = document;
  const inverses: (readonly Change[])[] = [];
  try {
    for (const change of changes) {
      const done = applyOne(copies, now, change);
      now = done.document;
      inverses.push(done.inverse);
    }
  } catch (thrown) {
    if (!(thrown instanceof NoPlace)) throw thrown;
    return refused('no-such-place', `There is nothing at ${thrown.message} that this could change.`);
  }
  // Changes reach within a document and never replace it, so that its parts stay in place.
  return accepted({ document: now as Document, inverse: inverses.toReversed().flat() });
};

/** What a change touches: a path, below which all may be different; a list whose places shift counts as a whole. */
export const touched = (change: Change): Path =>
  change.op === 'insert' || change.op === 'delete' ? change.path.slice(0, -1) : change.path;

/** Touched paths as a tree, so that many are compared with many in one walk along each. */
interface Touched {
  readonly below: Map<string | number, Touched>;
  isTouched: boolean;
}

const nothingTouched = (): Touched => ({ below: new Map(), isTouched: false });

const touch = (root: Touched, path: Path): void => {
  let node = root;
  for (const key of path) {
    const next = node.below.get(key) ?? nothingTouched();
    node.below.set(key, next);
    node = next;
  }
  node.isTouched = true;
};

/** Whether what is touched holds a path, or lies below it. */
const isReached = (root: Touched, path: Path): boolean => {
  let node = root;
  for (const key of path) {
    if (node.isTouched) return true;
    const next = node.below.get(key);
    if (!next) return false;
    node = next;
  }
  return true;
};

/** Whether one of some changes touches what one of others touches, so that their order matters. */
export const doOverlap = (some: readonly Change[], others: readonly Change[]): boolean => {
  if (some.length === 0) return false;
  const root = nothingTouched();
  for (const change of some) touch(root, touched(change));
  return others.some((change) => isReached(root, touched(change)));
};

/** What is said where somebody else changed the same place meanwhile. */
export const CHANGED_MEANWHILE: Refusal = {
  code: 'changed-meanwhile',
  message: 'Somebody else changed the same place meanwhile. Look at what it says now, then decide.',
};
