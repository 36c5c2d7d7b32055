import type { Change } from './changes';
import { isList, isObject, type Json, type JsonList, type JsonObject, type Path } from './json';

/** Whether two values state the same, keys in the same order. */
export const isSame = (a: Json, b: Json): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Keys that objects put first and in their own order, whatever order they are written in. */
const isNumbered = (key: string): boolean => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;

/** Keys of both that already stand in the right order among themselves: a longest run, found from the front. */
const inOrder = (before: readonly string[], after: readonly string[]): Set<string> => {
  const places = before.filter((key) => after.includes(key)).map((key) => ({ key, at: after.indexOf(key) }));
  const best: { length: number; previous: number }[] = [];
  for (const [i, { at }] of places.entries()) {
    let [length, previous] = [1, -1];
    for (let j = 0; j < i; j++)
      if (places[j]!.at < at && best[j]!.length >= length) [length, previous] = [best[j]!.length + 1, j];
    best.push({ length, previous });
  }
  const kept = new Set<string>();
  let at = best.findIndex(({ length }) => length === Math.max(...best.map((each) => each.length)));
  for (; at >= 0; at = best[at]!.previous) kept.add(places[at]!.key);
  return kept;
};

const objectChanges = (before: JsonObject, after: JsonObject, path: Path): Change[] => {
  const [was, is] = [Object.keys(before), Object.keys(after)];
  const kept = inOrder(
    was.filter((key) => !isNumbered(key)),
    is.filter((key) => !isNumbered(key)),
  );
  const stays = (key: string): boolean => Object.hasOwn(before, key) && (kept.has(key) || isNumbered(key));
  const gone = was.filter((key) => !Object.hasOwn(after, key) || !stays(key));
  const placed = is.toReversed().flatMap((key, i): Change[] => {
    if (stays(key)) return [];
    const next = is[is.length - i];
    return [{ op: 'set', path: [...path, key], value: after[key]!, ...(next !== undefined && { before: next }) }];
  });
  return [
    ...gone.map((key): Change => ({ op: 'unset', path: [...path, key] })),
    ...placed,
    ...is.filter(stays).flatMap((key) => changesBetween(before[key]!, after[key]!, [...path, key])),
  ];
};

/** Pairs of places at which two lists hold the same, as many as can be, in order. */
const commonPlaces = (a: readonly string[], b: readonly string[]): [number, number][] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
};

/** What tells a member of a list from its like: its id where it has one, else all of it. */
const tokenOf = (value: Json): string =>
  isObject(value) && typeof value.id === 'string' ? `id ${value.id}` : JSON.stringify(value);

/** The places of a list that stay, by their places after; between them, members of the same rank are taken for the same. */
const keptPlaces = (before: JsonList, after: JsonList): [number, number][] => {
  const anchors = commonPlaces(before.map(tokenOf), after.map(tokenOf));
  const bounds: [number, number][] = [...anchors, [before.length, after.length]];
  let [i, j] = [0, 0];
  return bounds.flatMap(([a, b]) => {
    const paired = Array.from({ length: Math.min(a - i, b - j) }, (_, k): [number, number] => [i + k, j + k]);
    [i, j] = [a + 1, b + 1];
    return a < before.length ? [...paired, [a, b] as [number, number]] : paired;
  });
};

const listChanges = (before: JsonList, after: JsonList, path: Path): Change[] => {
  const kept = keptPlaces(before, after);
  const from = new Set(kept.map(([i]) => i));
  const to = new Map(kept.map(([i, j]) => [j, i]));
  const gone = [...before.keys()].filter((i) => !from.has(i)).toReversed();
  return [
    ...gone.map((i): Change => ({ op: 'delete', path: [...path, i] })),
    ...after.flatMap((value, j): Change[] => {
      const i = to.get(j);
      return i === undefined
        ? [{ op: 'insert', path: [...path, j], value }]
        : changesBetween(before[i]!, value, [...path, j]);
    }),
  ];
};

/** The changes that make one value, which stands at a path, into another; few and small ones, found by comparing. */
export const changesBetween = (before: Json, after: Json, path: Path): Change[] => {
  if (isSame(before, after)) return [];
  if (isObject(before) && isObject(after)) return objectChanges(before, after, path);
  if (isList(before) && isList(after)) return listChanges(before, after, path);
  return [{ op: 'set', path, value: after }];
};
