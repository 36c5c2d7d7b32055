import type { CompiledCard, CompiledPack } from '../engine/compile';
import { isOpen } from '../engine/deal';
import { type Futures, simulateFutures } from '../ensemble/simulate';
import type { ProjectionPlan } from '../model/projection';
import type { WorldState } from '../model/world-state';

/** A card, one of its deciders, and the draws that its futures share. */
export interface Question {
  readonly dealt: CompiledCard;
  readonly side: string;
  readonly rngSeed: number;
  /** Futures of each situation; an even number. */
  readonly futures: number;
  /** Quarters ahead. */
  readonly horizon: number;
}

/** The futures of one situation by option, on common draws; null where an option is closed or can't be paid there. */
export interface Situation {
  readonly options: readonly (Futures | null)[];
  /** The number of its first draw among those of all situations. */
  readonly firstDraw: number;
}

/** The side's other cards are set aside and the other side chooses evenly, so that the option alone makes the difference. */
const planFor = (compiled: CompiledPack, question: Question, option: string, situations: number): ProjectionPlan => {
  const { dealt, side, rngSeed, futures, horizon } = question;
  const other = compiled.sides[0] === side ? compiled.sides[1] : compiled.sides[0];
  return {
    runs: futures * situations,
    rngSeed,
    horizon,
    choices: { [dealt.card.id]: { [side]: option } },
    now: { [side]: 'none', [other]: 'even' },
    later: { [side]: 'none', [other]: 'even' },
    shocks: 'hazard',
  };
};

/** Simulates every option of a card in every situation in which its decider could choose it. */
export const optionFutures = (
  compiled: CompiledPack,
  question: Question,
  worlds: readonly WorldState[],
): readonly Situation[] => {
  const { dealt, side, futures } = question;
  return worlds.map((world, place) => {
    const firstDraw = place * futures;
    const options = dealt.card.options.map((option) =>
      isOpen(compiled, world, option) && option.cost <= world.politicalCapital[side]! + 1e-9
        ? simulateFutures(compiled, world, planFor(compiled, question, option.id, worlds.length), {
            first: firstDraw,
            count: futures,
          })
        : null,
    );
    return { options, firstDraw };
  });
};

/** The longest that an effect of a card takes to be delivered, in quarters from its own. */
export const reachOf = ({ card }: CompiledCard): number =>
  Math.max(
    1,
    ...[
      ...card.options.map(({ effects }) => effects),
      card.undecided,
      card.disagreement,
      ...card.pairs.map((pair) => pair.effects),
    ]
      .flat()
      .map(({ onset, over }) => onset + over),
  );
