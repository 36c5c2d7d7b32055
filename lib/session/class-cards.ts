import type { CompiledCard, CompiledPack } from '../engine/compile';
import { dealtCards, isOpen, recordedAnswers } from '../engine/deal';
import type { Option } from '../model/pack';
import type { WorldState } from '../model/world-state';
import type { ClassCut } from './settings';

/**
 * The cards that a class is dealt in the quarter after `world`: of the cut's, in order of preference, the first that is
 * dealt at all and leaves every capital with at most one.
 */
export const classCards = (compiled: CompiledPack, world: WorldState, cut: ClassCut): CompiledCard[] => {
  const dealt = new Map(dealtCards(compiled, world).map((card) => [card.card.id as string, card]));
  const taken = new Set<string>();
  const chosen: CompiledCard[] = [];
  for (const id of cut[world.quarter] ?? []) {
    const card = dealt.get(id);
    if (!card || card.deciders.some((side) => taken.has(side))) continue;
    for (const side of card.deciders) taken.add(side);
    chosen.push(card);
  }
  return chosen;
};

/** The one card that a capital answers in the quarter, if it is dealt any. */
export const cardOf = (cards: readonly CompiledCard[], side: string): CompiledCard | undefined =>
  cards.find(({ deciders }) => deciders.includes(side));

/** Whether a capital can choose an option now: open, and within the political capital that it holds. */
export const canChoose = (compiled: CompiledPack, world: WorldState, side: string, option: Option): boolean =>
  isOpen(compiled, world, option) && option.cost <= world.politicalCapital[side]! + 1e-9;

/** Sets aside, for a side, every card dealt that the class is not dealt. */
export const setAside = (
  compiled: CompiledPack,
  world: WorldState,
  cards: readonly CompiledCard[],
  side: string,
): Readonly<Record<string, null>> => {
  const kept = new Set(cards.map(({ card }) => card.id as string));
  return Object.fromEntries(
    Object.keys(recordedAnswers(compiled, world, side))
      .filter((id) => !kept.has(id))
      .map((id) => [id, null]),
  );
};
