import { weighInterest } from '../counterpart/own-interest';
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

/** An option and the best utility that a combination holding it reaches, 0 to 100. */
export interface RankedOption {
  readonly option: string;
  readonly utility: number;
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
  const best = new Map<string, number>();
  for (const outcome of outcomes) {
    const option = outcome.answers[card];
    if (option === undefined) continue;
    const worth = worthOf(outcome, shares);
    if (worth > (best.get(option) ?? Number.NEGATIVE_INFINITY)) best.set(option, worth);
  }
  return [...best].map(([option, utility]) => ({ option, utility })).sort((a, b) => b.utility - a.utility);
};
