import type { CompiledPack } from '../../engine/compile';
import type { OptionId, SideId } from '../../model/ids';
import type { Answer } from '../../model/world-state';
import { classCards } from '../class-cards';
import type { PlayedSession } from '../played-session';
import type { DelegationId } from '../seats';
import { countExpectations, type Expectation } from '../views/room-view';
import type { ClassRecord } from './class-record';

/** How well a capital's choice of a quarter had been foreseen by one delegation. */
export interface Foresight {
  /** From 1. */
  readonly quarter: number;
  /** Whose choice it was. */
  readonly side: SideId;
  readonly by: DelegationId;
  readonly card: string;
  readonly chosen: Answer | undefined;
  /** Seats that predicted, and those that expected what was chosen. */
  readonly seats: number;
  readonly right: number;
  /** The part of them that expected it, 0 to 1. */
  readonly share: number;
  /** What most of them expected; of equals the first of the card. */
  readonly expected: OptionId;
}

/** How well a delegation read a capital over the whole game. */
export interface Reading {
  readonly by: DelegationId;
  readonly side: SideId;
  readonly seats: number;
  readonly right: number;
  /** 0 to 1. */
  readonly share: number;
}

const foresightOf = (
  compiled: CompiledPack,
  quarter: number,
  card: string,
  chosen: Answer | undefined,
  { side, by, counts }: Expectation,
): Foresight => {
  const order = [...compiled.cardById.get(card)!.options.keys()];
  const seats = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const right = typeof chosen === 'string' ? (counts[chosen] ?? 0) : 0;
  const most = Math.max(...Object.values(counts));
  const expected = order.find((option) => counts[option] === most) ?? Object.keys(counts)[0]!;
  return { quarter, side, by, card, chosen, seats, right, share: right / seats, expected };
};

/** Each delegation's foresight of each capital's choice, quarter by quarter; those that predicted nothing have none. */
export const perceptionGap = (
  compiled: CompiledPack,
  record: ClassRecord,
  { worlds }: PlayedSession,
): readonly Foresight[] =>
  record.resolved.flatMap((facts, i) => {
    const cards = classCards(compiled, worlds[i]!, record.settings.cut);
    const expectations = countExpectations(compiled, record.seats, facts.predictions);
    return compiled.sides.flatMap((side) => {
      const card = cards.find(({ deciders }) => deciders.includes(side))?.card.id;
      if (card === undefined) return [];
      return expectations
        .filter((expectation) => expectation.side === side)
        .map((expectation) => foresightOf(compiled, facts.quarter, card, facts.choices[card]?.[side], expectation));
    });
  });

/** Foresight added up over the game, by who predicted and whom; the capitals before observers. */
export const readingsOfOthers = (compiled: CompiledPack, foresight: readonly Foresight[]): readonly Reading[] => {
  const delegations = [...new Set([...compiled.sides, ...foresight.map(({ by }) => by)])];
  return delegations.flatMap((by) =>
    compiled.sides.flatMap((side): Reading[] => {
      const own = foresight.filter((one) => one.by === by && one.side === side);
      if (own.length === 0) return [];
      const seats = own.reduce((sum, one) => sum + one.seats, 0);
      const right = own.reduce((sum, one) => sum + one.right, 0);
      return [{ by, side, seats, right, share: right / seats }];
    }),
  );
};
