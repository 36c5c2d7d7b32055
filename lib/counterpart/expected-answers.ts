import type { CompiledPack } from '../engine/compile';
import { affordableCombinations, dealtCards, recordedAnswers } from '../engine/deal';
import type { WorldState } from '../model/world-state';

/** One combination of answers that a side may give, and the chance it is given. */
export interface ExpectedAnswers {
  readonly answers: Readonly<Record<string, string | null>>;
  readonly probability: number;
}

/** What a side is expected to answer in the coming quarter: its record where there is one, evenly where there is none. */
export const expectedAnswers = (compiled: CompiledPack, world: WorldState, side: string): ExpectedAnswers[] => {
  const record = recordedAnswers(compiled, world, side);
  const open = dealtCards(compiled, world).filter(
    ({ deciders, card }) => deciders.includes(side) && card.recorded === null,
  );
  if (open.length === 0) return [{ answers: record, probability: 1 }];
  const fitting = affordableCombinations(compiled, world, side).filter((answers) =>
    Object.entries(record).every(([card, option]) => option === null || answers[card] === option),
  );
  if (fitting.length === 0) return [{ answers: record, probability: 1 }];
  return fitting.map((answers) => ({ answers, probability: 1 / fitting.length }));
};
