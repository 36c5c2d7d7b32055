import { pickCandidate, weighInterest } from '../counterpart/own-interest';
import type { CompiledPack } from '../engine/compile';
import { checkChoices, initialWorld, withAnswers } from '../engine/deal';
import { utilityOf } from '../engine/read-out';
import { stepQuarter } from '../engine/step';
import { spreadOf } from '../ensemble/bucket-quantiles';
import { drawsOf, strikingShocks } from '../ensemble/world-draws';
import type { Spread } from '../model/projection';
import type { Choices, WorldState } from '../model/world-state';
import { shareAhead } from './asymmetry';

/** How often each option of a card was chosen by one of its deciders. */
export interface InterestChoice {
  readonly card: string;
  readonly side: string;
  /** Games in which the card was dealt. */
  readonly asked: number;
  /** By option, in the card's order; games. */
  readonly chosen: Readonly<Record<string, number>>;
}

/** Games in which both sides look to their own interest, as the counterpart does; plain data. */
export interface InterestStudy {
  readonly games: number;
  /** In the pack's order; what its objectives make of the end against the start, in points. */
  readonly sides: readonly [InterestGain, InterestGain];
  /** Share of games in which the first side gains more than the second; a tie counts for half. */
  readonly firstGainsMore: number;
  readonly choices: readonly InterestChoice[];
}

/** What one side gains. */
export interface InterestGain {
  readonly side: string;
  readonly gain: Spread;
}

/** One game: what both chose, and what each gained. */
export interface InterestGame {
  readonly choices: readonly Choices[];
  readonly gains: Readonly<Record<string, number>>;
}

const interestedChoices = (compiled: CompiledPack, world: WorldState, rngSeed: number): Choices => {
  const answersOf = (side: string) =>
    pickCandidate(weighInterest(compiled, world, side), rngSeed, world.quarter + 1, side).answers;
  const stated = compiled.sides.reduce<Choices>((choices, side) => withAnswers(choices, side, answersOf(side)), {});
  const choices = checkChoices(compiled, world, stated);
  if (!choices.ok) throw new Error(choices.refusal.message);
  return choices.value;
};

/** Plays one game in which neither side knows what the other chooses, and each chooses by its own interest. */
export const playInterestGame = (compiled: CompiledPack, rngSeed: number, run: number): InterestGame => {
  const draws = drawsOf({ kind: 'draw', rngSeed, run });
  const start = initialWorld(compiled);
  const choices: Choices[] = [];
  let world = start;
  for (let quarter = 1; quarter <= compiled.pack.quarters; quarter++) {
    // The counterpart's draw knows the seed alone, so every game has one of its own.
    const chosen = interestedChoices(compiled, world, rngSeed + run);
    choices.push(chosen);
    world = stepQuarter(compiled, world, chosen, strikingShocks(compiled, world, rngSeed, run), draws).world;
  }
  const gainOf = (side: string): number => utilityOf(compiled, side, world) - utilityOf(compiled, side, start);
  return { choices, gains: Object.fromEntries(compiled.sides.map((side) => [side, gainOf(side)])) };
};

const choicesOf = (compiled: CompiledPack, games: readonly InterestGame[]): InterestChoice[] =>
  [...compiled.cards]
    .sort((a, b) => a.card.quarter - b.card.quarter)
    .flatMap(({ card, deciders }) =>
      deciders.map((side): InterestChoice => {
        const answers = games.flatMap(({ choices }) => {
          const answer = choices[card.quarter - 1]?.[card.id]?.[side];
          return answer ? [answer] : [];
        });
        const chosen = card.options.map(({ id }) => [id, answers.filter((answer) => answer === id).length] as const);
        return { card: card.id, side, asked: answers.length, chosen: Object.fromEntries(chosen) };
      }),
    );

/** Reads games, of which there is at least one, as a whole. */
export const readInterest = (compiled: CompiledPack, games: readonly InterestGame[]): InterestStudy => {
  const [first, second] = compiled.sides;
  const gainsOf = (side: string): Float64Array => Float64Array.from(games, ({ gains }) => gains[side]!);
  const read = (side: string): InterestGain => ({ side, gain: spreadOf(gainsOf(side), games.length) });
  return {
    games: games.length,
    sides: [read(first), read(second)],
    firstGainsMore: shareAhead(gainsOf(first), gainsOf(second)),
    choices: choicesOf(compiled, games),
  };
};
