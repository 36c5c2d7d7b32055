import type { DraftDocument } from './draft-document';
import { isObject, type JsonObject, listAt, type Path } from './json';

/** The places of a card's lists of effects. */
export const effectListsOfCard = (card: JsonObject, id: string): Path[] => [
  ...listAt(card, ['options']).flatMap((option, i): Path[] =>
    isObject(option) ? [['cards', id, 'options', i, 'effects']] : [],
  ),
  ...['undecided', 'disagreement'].filter((key) => key in card).map((key): Path => ['cards', id, key]),
  ...listAt(card, ['pairs']).map((_, i): Path => ['cards', id, 'pairs', i, 'effects']),
];

/** The places of every list of effects of a draft. */
export const effectLists = ({ cards, shocks }: DraftDocument): Path[] => [
  ...Object.entries(cards).flatMap(([id, card]) => effectListsOfCard(card, id)),
  ...Object.keys(shocks).map((id): Path => ['shocks', id, 'effects']),
];
