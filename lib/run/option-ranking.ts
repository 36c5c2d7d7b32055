import { weighInterest } from '../counterpart/own-interest';
import { mainSeparators, type Separator, separatorsOf } from '../counterpart/reason';
import type { CompiledPack } from '../engine/compile';
import type { WorldState } from '../model/world-state';
import type { Shares } from './weights';

/** What one combination of a side's answers in the coming quarter leads to. */
export interface Outcome {
  /** By card. */
  readonly answers: Readonly<Record<string, string>>;
  /**
   * Mean over the next four quarters on the central path, 0 to 100: by indicator its level, under `politicalCapital` what
   * is held as a percentage of the ceiling.
   */
  readonly means: Readonly<Record<string, number>>;
}

/** An option, the best combination that holds it, and what that is worth, 0 to 100. */
export interface RankedOption {
  readonly option: string;
  readonly utility: number;
  readonly outcome: Outcome;
}

/**
 * What each affordable combination of a side's answers leads to, before anything is weighed; the other side answers as
 * it is expected to. Weighing one each of everything leaves the levels themselves.
 */
export const outcomesOf = (compiled: CompiledPack, world: WorldState, side: string): readonly Outcome[] => {
  const bare: CompiledPack = {
    ...compiled,
    objectives: { ...compiled.objectives, [side]: compiled.indicators.map(() => 1) },
    capitalWeight: { ...compiled.capitalWeight, [side]: 1 },
  };
  return weighInterest(bare, world, side).map(({ answers, parts }) => ({ answers, means: parts }));
};

/** What an outcome is worth under shares, 0 to 100. */
const worthOf = ({ means }: Outcome, shares: Shares): number =>
  Object.entries(shares).reduce((sum, [name, share]) => sum + share * (means[name] ?? 0), 0);

/** The options of a card that are open and affordable, best first under the given shares. */
export const rankOptions = (outcomes: readonly Outcome[], card: string, shares: Shares): readonly RankedOption[] => {
  const best = new Map<string, Omit<RankedOption, 'option'>>();
  for (const outcome of outcomes) {
    const option = outcome.answers[card];
    if (option === undefined) continue;
    const utility = worthOf(outcome, shares);
    if (utility > (best.get(option)?.utility ?? Number.NEGATIVE_INFINITY)) best.set(option, { utility, outcome });
  }
  return [...best].map(([option, found]) => ({ option, ...found })).sort((a, b) => b.utility - a.utility);
};

const weighedParts = ({ means }: Outcome, shares: Shares): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share * (means[name] ?? 0)]));

/** What puts one ranked option before another under the given shares, in points of utility, strongest first. */
export const leadOf = (first: RankedOption, second: RankedOption, shares: Shares): readonly Separator[] =>
  mainSeparators(separatorsOf(weighedParts(first.outcome, shares), weighedParts(second.outcome, shares)));
