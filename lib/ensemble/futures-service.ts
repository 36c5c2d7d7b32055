import type { CompiledPack, WeightVector } from '../engine/compile';
import type { Projection, ProjectionPlan } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { compareOptions, type OptionOutlook } from './compare-options';
import { compareWorlds, type PlannedWorld, type WorldDifference } from './compare-worlds';
import { summariseFutures } from './project';
import { type Futures, simulateFutures } from './simulate';

/** Futures that a chart may draw one by one. */
export const SINGLE_FUTURES = 10;

/** A question about futures, plain data so that it can be put to a worker. */
export type FuturesQuestion =
  | {
      readonly kind: 'project';
      readonly from: WorldState;
      readonly plan: ProjectionPlan;
      readonly confidence?: Readonly<Record<string, WeightVector>>;
    }
  | {
      readonly kind: 'compare';
      readonly from: WorldState;
      readonly plan: ProjectionPlan;
      readonly card: string;
      readonly side: string;
    }
  | {
      readonly kind: 'worlds';
      readonly base: PlannedWorld;
      readonly others: readonly PlannedWorld[];
      readonly confidence?: Readonly<Record<string, WeightVector>>;
    };

/** A projection, with ten of its futures drawn out: levels by indicator, then future, then quarter. */
export interface ProjectionAnswer {
  readonly kind: 'project';
  readonly projection: Projection;
  readonly single: Readonly<Record<string, readonly (readonly number[])[]>>;
}

export interface ComparisonAnswer {
  readonly kind: 'compare';
  /** By option. */
  readonly options: Readonly<Record<string, OptionOutlook>>;
}

export interface WorldsAnswer {
  readonly kind: 'worlds';
  /** In the order of the question's `others`. */
  readonly differences: readonly WorldDifference[];
}

export type FuturesAnswer = ProjectionAnswer | ComparisonAnswer | WorldsAnswer;

const singleFutures = (compiled: CompiledPack, futures: Futures): ProjectionAnswer['single'] => {
  const n = compiled.indicators.length;
  const shown = Math.min(SINGLE_FUTURES, futures.runs);
  return Object.fromEntries(
    compiled.indicators.map((id, i) => [
      id,
      Array.from({ length: shown }, (_, run) =>
        Array.from({ length: futures.horizon + 1 }, (_q, q) => futures.levels[(q * n + i) * futures.runs + run]!),
      ),
    ]),
  );
};

/** Answers a question about futures; the same question has the same answer wherever it is asked. */
export const answerFutures = (compiled: CompiledPack, question: FuturesQuestion): FuturesAnswer => {
  if (question.kind === 'compare')
    return {
      kind: 'compare',
      options: compareOptions(compiled, question.from, question.plan, question.card, question.side),
    };
  if (question.kind === 'worlds') {
    const { base, others, confidence } = question;
    return { kind: 'worlds', differences: compareWorlds(compiled, base, others, confidence) };
  }
  const futures = simulateFutures(compiled, question.from, question.plan);
  return {
    kind: 'project',
    projection: summariseFutures(compiled, futures, question.confidence),
    single: singleFutures(compiled, futures),
  };
};
