import type { CompiledCard } from '@/lib/engine/compile';
import { useStudent } from './class-context';

/** A card of the quarter in hand, and the capitals of the class that answer it. */
export interface CardInHand {
  readonly card: CompiledCard;
  readonly sides: readonly string[];
}

/** The cards of the quarter, each once, in the order of the capitals. */
export const useCardsInHand = (): readonly CardInHand[] => {
  const { room, pack, texts } = useStudent();
  const { sides, cardById } = pack.compiled;
  const ids = [...new Set(sides.flatMap((side) => room.cards[side] ?? []))];
  return ids.flatMap((id) => {
    const card = cardById.get(id);
    return card && texts.cards[id] ? [{ card, sides: sides.filter((side) => room.cards[side] === id) }] : [];
  });
};
