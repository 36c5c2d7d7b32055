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

const replaced = (list: JsonList, at: number, value: Json): JsonList => list.map((old, i) => (i === at ? value : old));

/** Rebuilds the value at `path` with `change`, and nothing beside the way there. */
const rebuilt = (value: Json, path: Path, change: (inner: Json) => Json, depth = 0): Json => {
  if (depth === path.length) return change(value);
  const key = path[depth]!;
  if (isList(value) && typeof key === 'number' && key in value)
    return replaced(value, key, rebuilt(value[key]!, path, change, depth + 1));
  if (isObject(value) && Object.hasOwn(value, key))
    return { ...value, [key]: rebuilt(value[String(key)]!, path, change, depth + 1) };
  return noPlace(path.slice(0, depth + 1));
};

const withKey = (object: JsonObject, change: Extract<Change, { op: 'set' }>): Changed<Json> => {
  const { path, value, before } = change;
  const key = String(path.at(-1));
  if (Object.hasOwn(object, key))
    return { document: { ...object, [key]: value }, inverse: [{ op: 'set', path, value: object[key]! }] };
  const entries = Object.entries(object);
  const place = entries.findIndex(([name]) => name === before);
  const document = Object.fromEntries(entries.toSpliced(place < 0 ? entries.length : place, 0, [key, value]));
  return { document, inverse: [{ op: 'unset', path }] };
};

/** A key that is put back stands where it stood, since the order of indicators carries meaning. */
const withoutKey = (object: JsonObject, path: Path): Changed<Json> => {
  const key = String(path.at(-1));
  const names = Object.keys(object);
  const next = names[names.indexOf(key) + 1];
  const value = object[key];
  if (value === undefined || !Object.hasOwn(object, key)) return noPlace(path);
  const { [key]: _, ...rest } = object;
  return { document: rest, inverse: [{ op: 'set', path, value, ...(next !== undefined && { before: next }) }] };
};

const inHolder = (holder: Json, change: Exclude<Change, { op: 'move' }>): Changed<Json> => {
  const { path } = change;
  const key = path.at(-1)!;
  if (isObject(holder)) {
    if (change.op === 'set') return withKey(holder, change);
    if (change.op === 'unset') return withoutKey(holder, path);
    return noPlace(path);
  }
  if (!isList(holder) || typeof key !== 'number') return noPlace(path);
  if (change.op === 'insert') {
    if (key > holder.length) return noPlace(path);
    return { document: holder.toSpliced(key, 0, change.value), inverse: [{ op: 'delete', path }] };
  }
  const old = holder[key];
  if (old === undefined) return noPlace(path);
  if (change.op === 'delete')
    return { document: holder.toSpliced(key, 1), inverse: [{ op: 'insert', path, value: old }] };
  if (change.op === 'set')
    return { document: replaced(holder, key, change.value), inverse: [{ ...change, value: old }] };
  return noPlace(path);
};

const moved = (list: Json, { path, from, to }: Extract<Change, { op: 'move' }>): Changed<Json> => {
  if (!isList(list) || !(from in list) || !(to in list)) return noPlace([...path, from]);
  const document = list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);
  return { document, inverse: [{ op: 'move', path, from: to, to: from }] };
};

const applyOne = (document: Json, change: Change): Changed<Json> => {
  if (change.path.length === 0 || change.path.some(isReservedKey)) return noPlace(change.path);
  const holderAt = change.op === 'move' ? change.path : change.path.slice(0, -1);
  let inverse: readonly Change[] = [];
  const after = rebuilt(document, holderAt, (holder) => {
    const done = change.op === 'move' ? moved(holder, change) : inHolder(holder, change);
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
  let now: Json = document;
  const inverses: (readonly Change[])[] = [];
  try {
    for (const change of changes) {
      const done = applyOne(now, change);
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
const touched = (change: Change): Path =>
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
