import type { CompiledPack } from '../engine/compile';
import { dealtCards } from '../engine/deal';
import type { WorldState } from '../model/world-state';

/** Situations in which a card is looked at, at most. */
const MOST = 20;

/** By card: worlds of random games in which it is dealt, the first games first. */
export type Situations = ReadonlyMap<string, WorldState[]>;

/** No situations yet. */
export const noSituations = (compiled: CompiledPack): Situations =>
  new Map(compiled.cards.map(({ card }) => [card.id, []]));

/** Adds the worlds of a game to the situations of the cards that are dealt in them. */
export const addSituations = (compiled: CompiledPack, known: Situations, worlds: readonly WorldState[]): void => {
  for (const world of worlds)
    for (const { card } of dealtCards(compiled, world)) {
      const found = known.get(card.id)!;
      if (found.length < MOST) found.push(world);
    }
};
