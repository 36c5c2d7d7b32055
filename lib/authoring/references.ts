import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { isList, isObject, type Json, type JsonObject, type Path } from './json';

/** A condition with the place where it stands. */
export interface PlacedCondition {
  readonly path: Path;
  readonly condition: JsonObject;
}

const conditionsIn = (value: Json, path: Path): PlacedCondition[] => {
  if (isList(value)) return value.flatMap((inner, i) => conditionsIn(inner, [...path, i]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'requires' || key === 'when') && isList(inner)
      ? inner.flatMap((condition, i) => (isObject(condition) ? [{ path: [...path, key, i], condition }] : []))
      : conditionsIn(inner, [...path, key]),
  );
};

/** Every condition of a draft's cards and shocks. */
export const everyCondition = ({ cards, shocks }: DraftDocument): readonly PlacedCondition[] => [
  ...conditionsIn(cards, ['cards']),
  ...conditionsIn(shocks, ['shocks']),
];

/** Writes another value under a key of each condition that is meant. */
export const rewriteConditions = (
  document: DraftDocument,
  isMeant: (condition: JsonObject) => boolean,
  key: string,
  value: string,
): readonly Change[] =>
  everyCondition(document)
    .filter(({ condition }) => isMeant(condition))
    .map(({ path }) => ({ op: 'set', path: [...path, key], value }));

type Rewrite = (text: string) => string;

/** A check with its card and option names written anew; the very same value where none changes. */
const checkWith = (check: Json, option: Rewrite, choices: (given: JsonObject) => Json): Json => {
  if (!isObject(check)) return check;
  const { given, expect } = check;
  const written: JsonObject = {
    ...check,
    ...(isObject(given) && isObject(given.choices) && { given: { ...given, choices: choices(given.choices) } }),
    ...(isList(expect) && {
      expect: expect.map((one) =>
        isObject(one) && typeof one.option === 'string' ? { ...one, option: option(one.option) } : one,
      ),
    }),
  };
  return JSON.stringify(written) === JSON.stringify(check) ? check : written;
};

/** Writes the names of cards and options anew in the checks that name them. */
export const rewriteChecks = (
  { checks }: DraftDocument,
  option: Rewrite,
  choices: (given: JsonObject) => Json,
): readonly Change[] =>
  checks.flatMap((check, i): Change[] => {
    const written = checkWith(check, option, choices);
    return written === check ? [] : [{ op: 'set', path: ['checks', i], value: written }];
  });

/** An object with one of its keys named anew, in the same order. */
export const withKeyNamed = (object: JsonObject, from: string, to: string): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));
