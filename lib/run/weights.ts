import type { CompiledPack, WeightVector } from '../engine/compile';
import { POLITICAL_CAPITAL } from '../model/closed-sets';
import type { RunDocument, RunWeights } from './run-document';

/** What can be weighed: a side's confidence in its ally, or a side's objectives. */
export const WEIGHED = ['confidence', 'objectives'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** Weights by indicator, and under `politicalCapital` where objectives are weighed: each 0 to 1, together 1. */
export type Shares = Readonly<Record<string, number>>;

const totalOf = (shares: Shares): number => Object.values(shares).reduce((sum, share) => sum + share, 0);

const scaled = (shares: Shares, by: number): Shares =>
  Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share * by]));

/** The shares that a pack gives: what weighs nothing is left out, the rest stands in the order of the indicators. */
export const packShares = (compiled: CompiledPack, weighed: Weighed, side: string): Shares => {
  const weights = compiled.pack[weighed][side]!;
  const names = [...compiled.indicators, POLITICAL_CAPITAL].filter((name) => (weights[name] ?? 0) > 0);
  return Object.fromEntries(names.map((name) => [name, weights[name]!]));
};

/** The shares of a run: the pack's, with what the player has moved laid over them and brought back to sum 1. */
export const runShares = (
  compiled: CompiledPack,
  document: Pick<RunDocument, 'weights'>,
  weighed: Weighed,
  side: string,
): Shares => {
  const given = packShares(compiled, weighed, side);
  const moved = document.weights[weighed]?.[side];
  if (!moved) return given;
  const named = [...compiled.indicators, POLITICAL_CAPITAL].filter((name) => (moved[name] ?? given[name] ?? 0) > 0);
  const names = [...new Set([...Object.keys(given), ...named])];
  const laid = Object.fromEntries(names.map((name) => [name, moved[name] ?? given[name] ?? 0]));
  const total = totalOf(laid);
  if (total === 0) return given;
  return Object.fromEntries(Object.entries(laid).map(([name, share]) => [name, share / total]));
};

/**
 * Moves one share to a value between 0 and 1 and scales the others so that all add up to 1. Where the others have come
 * down to nothing they share as the pack has them.
 */
export const moveShare = (shares: Shares, given: Shares, name: string, to: number): Shares => {
  const { [name]: _moved, ...others } = shares;
  const { [name]: _given, ...fallback } = given;
  const base = totalOf(others) > 1e-9 ? others : fallback;
  const total = totalOf(base);
  if (total === 0) return { ...shares, [name]: 1 };
  const rest = scaled(base, (1 - to) / total);
  return Object.fromEntries(Object.keys(shares).map((known) => [known, known === name ? to : rest[known]!]));
};

/** Whole percents that add up to 100, largest remainders rounded up first. */
export const toPercents = (shares: Shares): Readonly<Record<string, number>> => {
  const exact = Object.entries(shares).map(([name, share]) => ({ name, value: share * 100 }));
  const floors = new Map(exact.map(({ name, value }) => [name, Math.floor(value + 1e-9)]));
  let missing = 100 - [...floors.values()].reduce((sum, value) => sum + value, 0);
  const byRemainder = [...exact].sort((a, b) => b.value - floors.get(b.name)! - (a.value - floors.get(a.name)!));
  for (const { name } of byRemainder) {
    if (missing <= 0) break;
    floors.set(name, floors.get(name)! + 1);
    missing -= 1;
  }
  return Object.fromEntries(floors);
};

/** Shares as what the engine reads: weights in the order of the indicators, and the weight of political capital. */
export const toVector = (compiled: CompiledPack, shares: Shares): { weights: WeightVector; capital: number } => ({
  weights: compiled.indicators.map((name) => shares[name] ?? 0),
  capital: shares[POLITICAL_CAPITAL] ?? 0,
});

/** Decimals that a saved share keeps; they are brought back to sum 1 when they are read. */
const DECIMALS = 1e4;

const rounded = (shares: Shares): Shares =>
  Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, Math.round(share * DECIMALS) / DECIMALS]));

/** Lays a side's shares into the weights of a run; `null` gives the side back what the pack says. */
export const withShares = (weights: RunWeights, weighed: Weighed, side: string, shares: Shares | null): RunWeights => {
  const { [side]: _before, ...others } = weights[weighed] ?? {};
  const next = shares === null ? others : { ...others, [side]: rounded(shares) };
  const { [weighed]: _all, ...rest } = weights;
  return Object.keys(next).length > 0 ? { ...rest, [weighed]: next } : rest;
};
