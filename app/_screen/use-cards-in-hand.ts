import type { SidePlace } from '../_components/side-name';
import { useScreen } from './screen-context';

/** A card of the quarter in hand, and the capitals that answer it. */
export interface CardInHand {
  readonly card: string;
  readonly deciders: readonly { readonly side: string; readonly place: SidePlace }[];
}

/** The cards of the quarter in hand whose texts are here, in the order of the capitals; a joint card once. */
export const useCardsInHand = (): readonly CardInHand[] => {
  const { room, pack } = useScreen();
  const byCard = new Map<string, CardInHand['deciders'][number][]>();
  pack.compiled.sides.forEach((side, i) => {
    const card = room.cards[side];
    if (card === undefined || !pack.texts.en.cards[card]) return;
    byCard.set(card, [...(byCard.get(card) ?? []), { side, place: i === 0 ? 0 : 1 }]);
  });
  return [...byCard].map(([card, deciders]) => ({ card, deciders }));
};
