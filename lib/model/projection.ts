import type { SideId } from './ids';
import type { Choices } from './world-state';

/** How a side answers cards in a projection where no choice is stated. */
export const CONTINUATIONS = ['record', 'even', 'likely', 'none'] as const;
export type Continuation = (typeof CONTINUATIONS)[number];

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
  /** Quarters ahead, 1 or more; never beyond the pack's last quarter plus 4. */
  readonly horizon: number;
  /** Choices that are stated; they take precedence over the continuation. */
  readonly choices: Choices;
  /** What each side does with other cards in the first quarter and, `later`, in the quarters after it. */
  readonly now: Readonly<Record<SideId, Continuation>>;
  readonly later: Readonly<Record<SideId, Continuation>>;
  /** Shocks by their hazards, or at most those stated (quarter from 1). */
  readonly shocks: 'hazard' | Readonly<Record<string, number>>;
  /** Weights of confidence that replace the pack's, by side. */
  readonly confidence?: Readonly<Record<SideId, Readonly<Record<string, number>>>>;
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
}
