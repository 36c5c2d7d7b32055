import type { CompiledPack } from '../../engine/compile';
import { isOpen } from '../../engine/deal';
import type { OptionId, SideId } from '../../model/ids';
import { canChoose, classCards } from '../class-cards';
import type { PlayedSession } from '../played-session';
import type { ClassRecord } from './class-record';

/** An option that a class was dealt and no capital took. */
export interface UntakenOption {
  readonly card: string;
  readonly option: OptionId;
  /** From 1. */
  readonly quarter: number;
  readonly deciders: readonly SideId[];
  /** Whether any decider could have taken it: what it required held, and there was the political capital. */
  readonly reach: 'open' | 'dear' | 'closed';
  /** Whether it was taken in an attempt that the class stepped back from. */
  readonly tried: boolean;
  /** Whether it is what the documents report. */
  readonly recorded: boolean;
}

/** Options of the class's cards that were never used, by quarter, then card. */
export const untakenOptions = (
  compiled: CompiledPack,
  record: ClassRecord,
  { worlds }: PlayedSession,
): readonly UntakenOption[] =>
  record.resolved.flatMap(({ quarter, choices }, i) => {
    const world = worlds[i]!;
    const wasTried = (card: string, option: OptionId): boolean =>
      record.undone.some(
        ({ facts }) => facts.quarter === quarter && Object.values(facts.choices[card] ?? {}).includes(option),
      );
    return classCards(compiled, world, record.settings.cut).flatMap(({ card, deciders }) =>
      card.options
        .filter(({ id }) => !Object.values(choices[card.id] ?? {}).includes(id))
        .map((option): UntakenOption => {
          const affordable = deciders.some((side) => canChoose(compiled, world, side, option));
          return {
            card: card.id,
            option: option.id,
            quarter,
            deciders,
            reach: affordable ? 'open' : isOpen(compiled, world, option) ? 'dear' : 'closed',
            tried: wasTried(card.id, option.id),
            recorded: card.recorded === option.id,
          };
        }),
    );
  });
