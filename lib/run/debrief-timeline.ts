import type { CompiledPack } from '../engine/compile';
import { dealtCards } from '../engine/deal';
import type { Answer, WorldState } from '../model/world-state';
import { type Measure, measuresOf, readMeasure } from './measure';
import type { PlayedQuarter } from './play-run';

/** What a side answered to a card, beside what the record has it answer. */
export interface TimelineAnswer {
  readonly card: string;
  readonly side: string;
  /** An option, `null` for a card set aside, missing where it was left undecided. */
  readonly answer: Answer | undefined;
  /** The option that the documents report, or null where they report none. */
  readonly recorded: string | null;
  readonly same: boolean;
}

/** A measure before and after a quarter, in points. */
export interface Move {
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
}

/** A quarter of a branch at a glance. */
export interface TimelineQuarter {
  /** From 1. */
  readonly quarter: number;
  /** By side in the pack's order, then by card. */
  readonly answers: readonly TimelineAnswer[];
  readonly shocks: readonly string[];
  /** What moved most: tensions and indicators, largest first within each kind. */
  readonly moves: readonly Move[];
}

/** How many measures of each kind are named in a quarter. */
const MOVES_NAMED = { tension: 2, indicator: 1 } as const;

const movesBetween = (compiled: CompiledPack, before: WorldState, after: WorldState): readonly Move[] => {
  const all = measuresOf(compiled)
    .map((measure) => ({
      measure,
      before: readMeasure(compiled, before, measure, compiled.confidence),
      after: readMeasure(compiled, after, measure, compiled.confidence),
    }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return (['tension', 'indicator'] as const).flatMap((kind) =>
    all.filter(({ measure }) => measure.kind === kind).slice(0, MOVES_NAMED[kind]),
  );
};

/** Quarters as they were played, by one player or by a class. */
export interface PlayedQuarters {
  /** World at the start, then after each quarter. */
  readonly worlds: readonly WorldState[];
  readonly quarters: readonly Pick<PlayedQuarter, 'record'>[];
}

/** A branch quarter by quarter: what each capital chose beside the record, what happened, what moved most. */
export const timelineOf = (compiled: CompiledPack, { worlds, quarters }: PlayedQuarters): readonly TimelineQuarter[] =>
  quarters.map(({ record }, i) => {
    const dealt = dealtCards(compiled, worlds[i]!);
    return {
      quarter: record.quarter,
      answers: compiled.sides.flatMap((side) =>
        dealt
          .filter(({ deciders }) => deciders.includes(side))
          .map(({ card }): TimelineAnswer => {
            const answer = record.choices[card.id]?.[side];
            return { card: card.id, side, answer, recorded: card.recorded, same: answer === card.recorded };
          }),
      ),
      shocks: record.shocks,
      moves: movesBetween(compiled, worlds[i]!, worlds[i + 1]!),
    };
  });
