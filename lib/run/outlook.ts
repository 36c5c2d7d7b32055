import { weighInterest } from '../counterpart/own-interest';
import type { CompiledPack, WeightVector } from '../engine/compile';
import { dealtCards } from '../engine/deal';
import type { Continuation, ProjectionPlan } from '../model/projection';
import type { Answer, WorldState } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { otherSide, type PlayedRun } from './play-run';
import type { RunDocument } from './run-document';

/** What a projection may assume of the other capital in the coming quarter. */
export const ASSUMPTIONS = ['record', 'even', 'likely'] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** Quarters that the play screens look ahead. */
export const OUTLOOK = 4;

/**
 * The plan of a projection shown before a decision: all futures from the present, the player's pending choices as
 * stated, the other capital as assumed. Its random numbers are its own, so that it says nothing of the run's draws.
 */
export const outlookPlan = (
  compiled: CompiledPack,
  document: Pick<RunDocument, 'rngSeed' | 'side'>,
  world: WorldState,
  pending: Readonly<Record<string, Answer>>,
  assumption: Assumption,
  later: Continuation,
  runs: number,
): ProjectionPlan => {
  const other = otherSide(compiled, document);
  const now =
    assumption === 'likely'
      ? weighInterest(compiled, world, other).map(({ answers, probability }) => ({ answers, probability }))
      : assumption;
  return {
    runs,
    rngSeed: drawKey(`outlook:${document.rngSeed}`),
    horizon: OUTLOOK,
    choices: Object.fromEntries(Object.entries(pending).map(([card, answer]) => [card, { [document.side]: answer }])),
    now: { [document.side]: 'none', [other]: now },
    later: { [document.side]: later, [other]: later },
    shocks: 'hazard',
  };
};

/** Choices of a branch after a quarter, and the cards that were dealt there and left undecided. */
const playedAfter = (compiled: CompiledPack, played: PlayedRun, quarter: number) => {
  const undecided: Record<string, string[]> = {};
  const choices: Record<string, Readonly<Record<string, Answer>>> = {};
  played.quarters.slice(quarter).forEach(({ record }, i) => {
    Object.assign(choices, record.choices);
    for (const { card, deciders } of dealtCards(compiled, played.worlds[quarter + i]!)) {
      const open = deciders.filter((side) => record.choices[card.id]?.[side] === undefined);
      if (open.length > 0) undecided[card.id] = open;
    }
  });
  return { choices, undecided };
};

/**
 * The plan of a projection of a branch from the end of one of its quarters to the pack's last: what was chosen after it
 * stands; where nothing was, the other capital acts as assumed in the coming quarter, and both by the same continuation
 * otherwise. All branches of a run share its random numbers.
 */
export const onwardPlan = (
  compiled: CompiledPack,
  document: Pick<RunDocument, 'rngSeed' | 'side'>,
  played: PlayedRun,
  quarter: number,
  assumption: Assumption,
  later: Continuation,
  runs: number,
): ProjectionPlan => {
  const hasGoneOn = played.quarters.length > quarter;
  const first = hasGoneOn ? 'even' : assumption;
  const plan = outlookPlan(compiled, document, played.worlds[quarter]!, {}, first, later, runs);
  return {
    ...plan,
    ...playedAfter(compiled, played, quarter),
    horizon: compiled.pack.quarters - quarter,
    now: { ...plan.now, [document.side]: later },
  };
};

/** Shares of confidence closer than this are the same. */
const SAME_WEIGHT = 1e-6;

/** The sides whose confidence is weighed otherwise than the pack weighs it. */
export const reweighedSides = (
  compiled: CompiledPack,
  confidence: Readonly<Record<string, WeightVector>>,
): readonly string[] =>
  compiled.sides.filter((side) =>
    confidence[side]!.some((weight, i) => Math.abs(weight - compiled.confidence[side]![i]!) > SAME_WEIGHT),
  );

/** Confidence weights as vectors: the pack's, with what the player has moved laid over them and brought back to sum 1. */
export const confidenceWeights = (
  compiled: CompiledPack,
  document: Pick<RunDocument, 'weights'>,
): Readonly<Record<string, WeightVector>> =>
  Object.fromEntries(
    compiled.sides.map((side) => {
      const moved = document.weights.confidence?.[side];
      if (!moved) return [side, compiled.confidence[side]!];
      const vector = compiled.indicators.map((id, i) => moved[id] ?? compiled.confidence[side]![i]!);
      const total = vector.reduce((sum, weight) => sum + weight, 0);
      return [side, total > 0 ? vector.map((weight) => weight / total) : compiled.confidence[side]!];
    }),
  );
