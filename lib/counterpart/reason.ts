import type { CompiledPack } from '../engine/compile';
import { POLITICAL_CAPITAL } from '../model/closed-sets';
import type { WorldState } from '../model/world-state';
import { expectedAnswers } from './expected-answers';
import type { Candidate } from './own-interest';

/** What would have changed the counterpart's mind. */
export type MindChanger =
  /** Caring less for one thing: its objective weight at or below `to` instead of `from`. */
  | { readonly kind: 'weight'; readonly of: string; readonly from: number; readonly to: number }
  /** Expecting another answer of the other side. */
  | {
      readonly kind: 'expectation';
      readonly expected: Readonly<Record<string, string | null>>;
      readonly instead: Readonly<Record<string, string>>;
    };

/** An indicator (or `politicalCapital`) on which one combination is worth more than another, in points of utility. */
export interface Separator {
  readonly of: string;
  readonly points: number;
}

/** Terms named at least, where there are so many. */
const LEAST_NAMED = 2;

/** What separates two combinations, strongest first; terms that make no difference are left out. */
export const separatorsOf = (
  chosen: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): readonly Separator[] =>
  Object.keys(chosen)
    .map((of) => ({ of, points: chosen[of]! - other[of]! }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));

/** The strongest separators: two, and as many more as it takes for their sum to have the sign of all of them together. */
export const mainSeparators = (all: readonly Separator[]): readonly Separator[] => {
  const sign = (terms: readonly Separator[]) => Math.sign(terms.reduce((sum, { points }) => sum + points, 0));
  let count = Math.min(LEAST_NAMED, all.length);
  while (count < all.length && sign(all.slice(0, count)) !== sign(all)) count += 1;
  return all.slice(0, count);
};

/** Why the counterpart chose as it did, in data; texts are made of it at the edge. */
export interface Reason {
  /** Chance of the choice under the logit rule, 0 to 1. */
  readonly probability: number;
  /** The next best combination (the best one, where the draw picked another), or null where there was no other. */
  readonly runnerUp: Readonly<Record<string, string>> | null;
  /** Utility of the choice minus that of the runner-up, in points; negative where the draw went against interest. */
  readonly advantage: number;
  /** What most separates the two: enough that, taken together, it points the same way as the advantage. */
  readonly separates: readonly Separator[];
  readonly mindChangers: readonly MindChanger[];
}

const weightOf = (compiled: CompiledPack, side: string, name: string): number =>
  name === POLITICAL_CAPITAL ? compiled.capitalWeight[side]! : compiled.objectives[side]![compiled.indexOf.get(name)!]!;

const weightChanger = (
  compiled: CompiledPack,
  side: string,
  differences: readonly Separator[],
  advantage: number,
): MindChanger[] => {
  const strongest = differences.find(({ points }) => points > advantage);
  if (!strongest || advantage <= 0) return [];
  const from = weightOf(compiled, side, strongest.of);
  return [{ kind: 'weight', of: strongest.of, from, to: from * (1 - advantage / strongest.points) }];
};

const expectationChanger = (
  compiled: CompiledPack,
  world: WorldState,
  other: string,
  chosen: Candidate,
  candidates: readonly Candidate[],
): MindChanger[] => {
  const expected = expectedAnswers(compiled, world, other);
  if (expected.length < 2) return [];
  for (const [i, { answers }] of expected.entries()) {
    const best = candidates.reduce((a, b) => (b.byExpectation[i]! > a.byExpectation[i]! ? b : a));
    if (best !== chosen) return [{ kind: 'expectation', expected: answers, instead: best.answers }];
  }
  return [];
};

/** Gives the reason for a choice among candidates sorted best first. */
export const reasonFor = (
  compiled: CompiledPack,
  world: WorldState,
  side: string,
  chosen: Candidate,
  candidates: readonly Candidate[],
): Reason => {
  const runnerUp = candidates.find((candidate) => candidate !== chosen);
  if (!runnerUp) return { probability: 1, runnerUp: null, advantage: 0, separates: [], mindChangers: [] };
  const other = compiled.sides[0] === side ? compiled.sides[1] : compiled.sides[0];
  const advantage = chosen.utility - runnerUp.utility;
  const differences = separatorsOf(chosen.parts, runnerUp.parts);
  return {
    probability: chosen.probability,
    runnerUp: runnerUp.answers,
    advantage,
    separates: mainSeparators(differences),
    mindChangers: [
      ...weightChanger(compiled, side, differences, advantage),
      ...expectationChanger(compiled, world, other, chosen, candidates),
    ],
  };
};
