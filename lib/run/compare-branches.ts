import type { Answer } from '../model/world-state';
import type { PlayedRun } from './play-run';

/** The last quarter that all branches have reached; 0 is the start. */
export const lastCommonQuarter = (branches: readonly PlayedRun[]): number =>
  Math.min(...branches.map(({ quarters }) => quarters.length));

/** A card that a side answered otherwise on one branch than on another. */
export interface DifferingChoice {
  /** From 1. */
  readonly quarter: number;
  readonly card: string;
  readonly side: string;
  /** By branch, in their order: `undefined` where it was left undecided or not dealt or the branch has not come so far. */
  readonly answers: readonly (Answer | undefined)[];
}

const answersIn = (branch: PlayedRun, quarter: number, card: string, side: string): Answer | undefined =>
  branch.quarters[quarter - 1]?.record.choices[card]?.[side];

/** Every choice in which branches differ, as far as two of them have come, by quarter, then side, then card. */
export const differingChoices = (
  branches: readonly PlayedRun[],
  sides: readonly string[],
): readonly DifferingChoice[] => {
  const reach = branches.map(({ quarters }) => quarters.length).sort((a, b) => b - a)[1] ?? 0;
  return Array.from({ length: reach }, (_, i) => i + 1).flatMap((quarter) => {
    const cards = [
      ...new Set(branches.flatMap(({ quarters }) => Object.keys(quarters[quarter - 1]?.record.choices ?? {}))),
    ].sort();
    return sides.flatMap((side) =>
      cards.flatMap((card): DifferingChoice[] => {
        const answers = branches.map((branch) => answersIn(branch, quarter, card, side));
        const reached = answers.filter((_, i) => branches[i]!.quarters.length >= quarter);
        return new Set(reached).size > 1 ? [{ quarter, card, side, answers }] : [];
      }),
    );
  });
};
