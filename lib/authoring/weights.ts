import { isObject, type Json, type JsonObject } from './json';

const numbersIn = (weights: Json | undefined): [string, number][] =>
  isObject(weights)
    ? Object.entries(weights).flatMap(([id, weight]): [string, number][] =>
        typeof weight === 'number' && Number.isFinite(weight) ? [[id, weight]] : [],
      )
    : [];

/** Digits after the point that a sum of weights is told with; what is beyond is dust of the arithmetic. */
const SUM_DIGITS = 6;

/** What weights sum to. */
export const sumOfWeights = (weights: Json | undefined): number =>
  Number(
    numbersIn(weights)
      .reduce((sum, [, weight]) => sum + weight, 0)
      .toFixed(SUM_DIGITS),
  );

/** Weights in whole parts of a unit that come to all of it; the largest takes what rounding leaves. */
const inParts = (entries: readonly [string, number][], parts: number): [string, number][] => {
  const sum = entries.reduce((total, [, weight]) => total + weight, 0);
  const shares = entries.map(([id, weight]): [string, number] => [
    id,
    Math.round(((sum === 0 ? 1 : weight) / (sum === 0 ? entries.length : sum)) * parts),
  ]);
  const left = parts - shares.reduce((total, [, share]) => total + share, 0);
  const most = shares.findIndex(([, share]) => share === Math.max(...shares.map(([, each]) => each)));
  return shares.map(([id, share], i) => [id, (share + (i === most ? left : 0)) / parts]);
};

/** The same weights in proportion, made to sum to 1 in hundredths, or in thousandths where one would vanish. */
export const evenedWeights = (weights: Json | undefined): JsonObject => {
  const entries = numbersIn(weights);
  if (entries.length === 0) return {};
  const coarse = inParts(entries, 100);
  const vanishes = coarse.some(([, share], i) => share === 0 && entries[i]![1] > 0);
  return Object.fromEntries(vanishes ? inParts(entries, 1000) : coarse);
};
