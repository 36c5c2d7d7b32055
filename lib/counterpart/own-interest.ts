import type { CompiledPack } from '../engine/compile';
import { affordableCombinations, withAnswers } from '../engine/deal';
import { PLAYED_RUN, type WorldState } from '../model/world-state';
import { exp } from '../numeric/elementary';
import { pickIndex } from '../random/categorical';
import { drawKey } from '../random/draw-key';
import { uniform } from '../random/uniform';
import { type ExpectedAnswers, expectedAnswers } from './expected-answers';
import { type Prospect, prospectOf } from './prospects';

/** One combination that the counterpart could choose, with what it expects of it. */
export interface Candidate {
  readonly answers: Readonly<Record<string, string>>;
  /** Expected utility over the outlook, 0 to 100. */
  readonly utility: number;
  /** Chance under the logit rule, 0 to 1. */
  readonly probability: number;
  readonly parts: Readonly<Record<string, number>>;
  /** Utility by what the other side is expected to answer, in the order of the expectations. */
  readonly byExpectation: readonly number[];
}

const candidateOf = (
  compiled: CompiledPack,
  world: WorldState,
  side: string,
  other: string,
  answers: Readonly<Record<string, string>>,
  expected: readonly ExpectedAnswers[],
): Omit<Candidate, 'probability'> => {
  const own = withAnswers({}, side, answers);
  const prospects: Prospect[] = expected.map((theirs) =>
    prospectOf(compiled, world, withAnswers(own, other, theirs.answers), side),
  );
  const mean = (read: (prospect: Prospect) => number): number =>
    prospects.reduce((sum, prospect, i) => sum + expected[i]!.probability * read(prospect), 0);
  const names = Object.keys(prospects[0]!.parts);
  return {
    answers,
    utility: mean((prospect) => prospect.utility),
    parts: Object.fromEntries(names.map((name) => [name, mean((prospect) => prospect.parts[name]!)])),
    byExpectation: prospects.map((prospect) => prospect.utility),
  };
};

/**
 * What a side could choose in the coming quarter, best first: P ∝ exp(lambda · EU) over its affordable combinations,
 * the other side assumed to follow its record where there is one and to choose evenly where not.
 */
export const weighInterest = (
  compiled: CompiledPack,
  world: WorldState,
  side: string,
  fixed: Readonly<Record<string, string | null>> = {},
): Candidate[] => {
  const other = compiled.sides[0] === side ? compiled.sides[1] : compiled.sides[0];
  const expected = expectedAnswers(compiled, world, other);
  const candidates = affordableCombinations(compiled, world, side, fixed).map((answers) =>
    candidateOf(compiled, world, side, other, answers, expected),
  );
  const best = Math.max(...candidates.map(({ utility }) => utility));
  const weights = candidates.map(({ utility }) => exp(compiled.pack.counterpartLambda * (utility - best)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return candidates
    .map((candidate, i) => ({ ...candidate, probability: weights[i]! / total }))
    .sort((a, b) => b.utility - a.utility);
};

/** The candidate that the seeded draw of this quarter picks. */
export const pickCandidate = (
  candidates: readonly Candidate[],
  rngSeed: number,
  quarter: number,
  side: string,
): Candidate => {
  const draw = uniform(rngSeed, PLAYED_RUN, quarter, drawKey(`counterpart:${side}`));
  return candidates[
    pickIndex(
      draw,
      candidates.map(({ probability }) => probability),
    )
  ]!;
};
