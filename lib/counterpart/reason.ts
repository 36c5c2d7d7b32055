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

/** Why the counterpart chose as it did, in data; texts are made of it at the edge. */
export interface Reason {
  /** Chance of the choice under the logit rule, 0 to 1. */
  readonly probability: number;
  /** The next best combination (the best one, where the draw picked another), or null where there was no other. */
  readonly runnerUp: Readonly<Record<string, string>> | null;
  /** Utility of the choice minus that of the runner-up, in points; negative where the draw went against interest. */
  readonly advantage: number;
  /** The two indicators (or `politicalCapital`) that most separate the two, in points of utility. */
  readonly separates: readonly { readonly of: string; readonly points: number }[];
  readonly mindChangers: readonly MindChanger[];
}

const weightOf = (compiled: CompiledPack, side: string, name: string): number =>
  name === POLITICAL_CAPITAL ? compiled.capitalWeight[side]! : compiled.objectives[side]![compiled.indexOf.get(name)!]!;

const weightChanger = (
  compiled: CompiledPack,
  side: string,
  differences: readonly { of: string; points: number }[],
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
  const differences = Object.keys(chosen.parts)
    .map((of) => ({ of, points: chosen.parts[of]! - runnerUp.parts[of]! }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    probability: chosen.probability,
    runnerUp: runnerUp.answers,
    advantage,
    separates: differences.slice(0, 2),
    mindChangers: [
      ...weightChanger(compiled, side, differences, advantage),
      ...expectationChanger(compiled, world, other, chosen, candidates),
    ],
  };
};
