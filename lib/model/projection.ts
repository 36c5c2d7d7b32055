import type { CardId, OptionId, ShockId, SideId } from './ids';
import type { Choices } from './world-state';

/**
 * How a side answers cards in a projection where no choice is stated: by the record, evenly among what is open and
 * affordable, by setting them aside (`none`), or by leaving them undecided.
 */
export const CONTINUATIONS = ['record', 'even', 'none', 'undecided'] as const;
export type Continuation = (typeof CONTINUATIONS)[number];

/** One combination of answers to the cards of a quarter, and its chance, 0 to 1. */
export interface WeightedAnswers {
  readonly answers: Readonly<Record<CardId, OptionId>>;
  readonly probability: number;
}

/** Mean and type-7 quantiles of one measure in one quarter, in points. */
export interface Spread {
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** What a projection assumes. */
export interface ProjectionPlan {
  /** Runs, 1 or more. */
  readonly runs: number;
  readonly rngSeed: number;
  /** Quarters ahead, 1 or more. After the pack's last quarter nothing is dealt. */
  readonly horizon: number;
  /** Choices that are stated; they are taken as made in every future, before any continuation. */
  readonly choices: Choices;
  /** Cards that sides leave undecided in every future, before any continuation. */
  readonly undecided?: Readonly<Record<CardId, readonly SideId[]>>;
  /** What each side does with the other cards of the coming quarter: a continuation, or weighted combinations. */
  readonly now: Readonly<Record<SideId, Continuation | readonly WeightedAnswers[]>>;
  /** What each side does in the quarters after it. */
  readonly later: Readonly<Record<SideId, Continuation>>;
  /** Shocks by their hazards, or exactly those stated (quarters from 1). */
  readonly shocks: 'hazard' | Readonly<Record<ShockId, number>>;
}

/** How near the futures come to a red line in the quarters that count, those before the pack's end. */
export interface RedLineOutlook {
  /** Points beyond the line where a future, its present included, is nearest to it or furthest beyond it; negative while within. */
  readonly beyond: Spread;
  /** Share of futures that cross it in at least one of these quarters, 0 to 1. */
  readonly crossedIn: number;
}

/** Simulated futures in numbers: per measure, one spread per quarter, the present first. */
export interface Projection {
  readonly runs: number;
  /** Quarter of the first column (the present). */
  readonly from: number;
  readonly indicators: Readonly<Record<string, readonly Spread[]>>;
  /** By side, and `alliance` and `gap`. */
  readonly confidence: Readonly<Record<string, readonly Spread[]>>;
  readonly tensions: Readonly<Record<string, readonly Spread[]>>;
  /** Share of runs in which a tension reaches its crisis band within the horizon, 0 to 1. */
  readonly crisis: Readonly<Record<string, number>>;
  /** By side, in the pack's order; none once the pack's last quarter is over. */
  readonly redLines: Readonly<Record<SideId, readonly RedLineOutlook[]>>;
}
