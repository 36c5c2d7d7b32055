import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { listAt, type Path } from './json';
import { removeItem } from './list-edits';
import { type Mention, mentionsOf, type NamedKind } from './mentions';

/** What goes when something is taken out of a pack, and what names it and waits for the author's decision. */
export interface Removal {
  readonly changes: readonly Change[];
  /** The places that go with it. */
  readonly goes: readonly Path[];
  /** Conditions and settings that would mean something else without it: they stay, as problems to be decided on. */
  readonly stays: readonly Mention[];
}

const isWithin = (path: Path, holder: Path): boolean => holder.every((key, i) => path[i] === key);

const same = (a: Path, b: Path): boolean => a.length === b.length && isWithin(a, b);

/** What is taken out of a list as a whole when one of its members names what goes. */
const MEMBER_KEYS: readonly (string | number)[] = ['from', 'to', 'on'];
const MEMBER_LISTS: readonly (string | number)[] = ['redLines', 'expect'];

/** What only holds under a condition would hold always without it. */
const CONDITION_LISTS: readonly (string | number)[] = ['when', 'requires'];

/** What goes with a place that names what is taken out; null where the author must decide. */
const goingWith = ({ path, as, kind }: Mention): Path | null => {
  if (as === 'key') return path;
  const [list, , key] = path.slice(-3);
  if (CONDITION_LISTS.includes(list!)) return null;
  if (MEMBER_KEYS.includes(key!) || MEMBER_LISTS.includes(list!)) return path.slice(0, -1);
  // A word in a list: what matters to a role, the lines of a card, what an option is expected to move.
  if (typeof key === 'number' && kind !== 'side') return path;
  return null;
};

/** Later members of a list first, so that the places of those before hold. */
const lastFirst = (a: Path, b: Path): number => {
  const at = a.findIndex((key, i) => key !== b[i]);
  const [one, other] = [a[at], b[at]];
  if (typeof one === 'number' && typeof other === 'number') return other - one;
  return String(one) < String(other) ? -1 : 1;
};

const takingOut = (document: DraftDocument, path: Path): readonly Change[] => {
  const at = path.at(-1)!;
  return typeof at === 'number' ? removeItem(document, path.slice(0, -1), at) : [{ op: 'unset', path }];
};

/** A check that expects nothing any more goes as a whole. */
const withoutEmptyChecks = (document: DraftDocument, paths: readonly Path[]): Path[] => {
  const expected = paths.filter(([part, , key]) => part === 'checks' && key === 'expect');
  const emptied = [...new Set(expected.map(([, i]) => i!))].filter(
    (i) =>
      expected.filter((path) => path[1] === i && path.length === 4).length ===
      listAt(document, ['checks', i, 'expect']).length,
  );
  return [...paths, ...emptied.map((i): Path => ['checks', i])];
};

/** What takes something out of a pack with what hangs on it: effects on an indicator, its weights, red lines and texts. */
export const removing = (document: DraftDocument, kind: Exclude<NamedKind, 'side'>, id: string): Removal => {
  const mentions = mentionsOf(document, kind, id);
  const named = mentions.map(goingWith).filter((path) => path !== null);
  const all = withoutEmptyChecks(document, named);
  const goes = all.filter(
    (path, i) =>
      all.findIndex((other) => same(other, path)) === i &&
      !all.some((other) => other.length < path.length && isWithin(path, other)),
  );
  return {
    goes,
    changes: goes.toSorted(lastFirst).flatMap((path) => takingOut(document, path)),
    stays: mentions.filter(
      (mention) => goingWith(mention) === null && !goes.some((gone) => isWithin(mention.path, gone)),
    ),
  };
};
