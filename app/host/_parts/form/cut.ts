import { JOINT } from '@/lib/model/closed-sets';
import type { ClassCut } from '@/lib/session/settings';

/** A card as the class cut shows it. */
export interface CutCard {
  readonly id: string;
  readonly quarter: number;
  /** A side's id, or `joint`. */
  readonly decider: string;
  readonly question: string;
}

/** Which card each capital is dealt, by side; a joint card stands under both. Null where it is dealt none. */
export type Dealt = Readonly<Record<string, string | null>>;

const decidersOf = ({ decider }: CutCard, sides: readonly string[]): readonly string[] =>
  decider === JOINT ? sides : [decider];

/** What a quarter's order of preference comes to while no condition keeps a card from being dealt. */
export const readCut = (cards: readonly CutCard[], sides: readonly string[], order: readonly string[]): Dealt => {
  const dealt: Record<string, string | null> = Object.fromEntries(sides.map((side) => [side, null]));
  for (const id of order) {
    const card = cards.find((known) => known.id === id);
    const deciders = card ? decidersOf(card, sides) : [];
    if (deciders.some((side) => dealt[side] !== null)) continue;
    for (const side of deciders) dealt[side] = id;
  }
  return dealt;
};

/** The cards of a quarter that a side may be dealt, joint ones among them. */
export const cardsFor = (cards: readonly CutCard[], quarter: number, side: string): readonly CutCard[] =>
  cards.filter((card) => card.quarter === quarter && (card.decider === side || card.decider === JOINT));

/** Puts a card first for its deciders in a quarter (from 1); the cards that stood there stay behind it as second choices. */
export const preferCard = (cut: ClassCut, quarter: number, card: string): ClassCut =>
  cut.map((order, i) => (i === quarter - 1 ? [card, ...order.filter((id) => id !== card)] : order));

/** Deals a side none of its own cards in a quarter, and no joint card. */
export const dealNone = (cut: ClassCut, quarter: number, cards: readonly CutCard[], side: string): ClassCut => {
  const kept = (id: string): boolean => {
    const decider = cards.find((card) => card.id === id)?.decider;
    return decider !== side && decider !== JOINT;
  };
  return cut.map((order, i) => (i === quarter - 1 ? order.filter(kept) : order));
};
