import type { z } from 'zod';
import { once } from '../memo/once';
import { type Read, readShape } from './read-shape';

const readAgain = once(
  (value: object, schema: z.ZodType, file: string): Read<unknown> => readShape(schema, value, file),
);

/** `readShape`, which reads the very same value in the same file once. */
export const readOnce = <T>(schema: z.ZodType<T>, value: unknown, file: string): Read<T> =>
  // What was read by this very schema has its type.
  typeof value === 'object' && value !== null
    ? (readAgain(value, schema, file) as Read<T>)
    : readShape(schema, value, file);

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value within as many objects as there are keys, the same ones each time. */
const under = once(
  (value: object, keys: string): Tree =>
    keys.split('\n').reduceRight<Tree>((inner, key) => ({ [key]: inner }), value as Tree),
);

/** A tree as small trees that come to it: one for each object so many keys deep, and one for what is no object. */
const partsOf = (tree: Tree, depth: number, keys: readonly string[] = []): Tree[] => {
  const plain: [string, unknown][] = [];
  const parts = Object.entries(tree).flatMap(([key, value]): Tree[] => {
    if (typeof value !== 'object' || value === null) {
      plain.push([key, value]);
      return [];
    }
    const here = [...keys, key];
    const splits = depth > 1 && isTree(value) && Object.keys(value).length > 0;
    return splits ? partsOf(value, depth - 1, here) : [under(value, here.join('\n'))];
  });
  if (plain.length === 0) return parts;
  const rest = keys.reduceRight<Tree>((inner, key) => ({ [key]: inner }), Object.fromEntries(plain));
  return [rest, ...parts];
};

const laidInto = (into: Record<string, unknown>, tree: Tree, depth: number): void => {
  for (const [key, value] of Object.entries(tree)) {
    const there = into[key];
    if (depth === 1 || !isTree(value)) into[key] = value;
    else {
      const holder: Record<string, unknown> = isTree(there) ? there : {};
      laidInto(holder, value, depth - 1);
      into[key] = holder;
    }
  }
};

/**
 * Reads a value of which nothing is required part by part: a changed part is read anew alone, and one that can't be read
 * takes nothing else with it. The parts are the objects `depth` keys deep.
 */
export const readInParts = <T extends object>(
  schema: z.ZodType<T>,
  value: unknown,
  file: string,
  depth: number,
): Read<T> => {
  if (!isTree(value)) return readShape(schema, value, file);
  const reads = partsOf(value, depth).map((part) => readOnce(schema, part, file));
  const whole: Record<string, unknown> = {};
  for (const { value: read } of reads) if (read !== null) laidInto(whole, read as Tree, depth);
  // Every part fits the schema, and so do all of them together, since the schema requires none.
  return { value: whole as T, issues: reads.flatMap(({ issues }) => issues) };
};
