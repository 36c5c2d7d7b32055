import type { CompiledPack } from '../engine/compile';
import { recordedAnswers } from '../engine/deal';
import type { WorldState } from '../model/world-state';
import { pickCandidate, weighInterest } from './own-interest';
import { type Reason, reasonFor } from './reason';

/** The kinds of counterpart that are no person. */
export const COUNTERPARTS = ['record', 'interest'] as const;
export type CounterpartKind = (typeof COUNTERPARTS)[number];

/** What the counterpart does in the coming quarter, and why; following the record needs no reason. */
export interface CounterpartMove {
  readonly answers: Readonly<Record<string, string | null>>;
  readonly reason: Reason | null;
}

/**
 * Lets the counterpart act for a side in the quarter that follows the given world. Answers in `fixed` have been given
 * for it already and stand.
 */
export const actFor = (
  compiled: CompiledPack,
  world: WorldState,
  side: string,
  kind: CounterpartKind,
  rngSeed: number,
  fixed: Readonly<Record<string, string | null>> = {},
): CounterpartMove => {
  if (kind === 'record') return { answers: { ...recordedAnswers(compiled, world, side), ...fixed }, reason: null };
  const candidates = weighInterest(compiled, world, side, fixed);
  const chosen = pickCandidate(candidates, rngSeed, world.quarter + 1, side);
  return { answers: { ...chosen.answers, ...fixed }, reason: reasonFor(compiled, world, side, chosen, candidates) };
};
