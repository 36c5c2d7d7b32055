import type { DraftDocument } from '@/lib/authoring/draft-document';
import { isList, isObject, type JsonObject, objectAt } from '@/lib/authoring/json';
import { quarterNumber } from '@/lib/engine/compile';

/** By what the table of cards can be put in order. */
export const CARD_ORDERS = ['quarter', 'decider', 'question', 'options', 'effects', 'problems'] as const;
export type CardOrder = (typeof CARD_ORDERS)[number];

/** A card of the table; `card` is the very value in the draft, so that a row is drawn anew only when it changes. */
export interface CardEntry {
  readonly id: string;
  readonly card: JsonObject;
}

/** What the table shows. */
export interface CardFilter {
  readonly text: string;
  /** A quarter, or empty for all. */
  readonly quarter: string;
  readonly decider: string;
  readonly withProblems: boolean;
}

const optionsOf = (card: JsonObject): readonly JsonObject[] =>
  isList(card.options) ? card.options.filter(isObject) : [];

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** How many effects a card has in all. */
export const countEffects = (card: JsonObject): number =>
  optionsOf(card).reduce((sum, { effects }) => sum + lengthOf(effects), 0) +
  lengthOf(card.undecided) +
  lengthOf(card.disagreement) +
  (isList(card.pairs) ? card.pairs : []).reduce<number>(
    (sum, pair) => sum + (isObject(pair) ? lengthOf(pair.effects) : 0),
    0,
  );

/** What a card can be found by: its id, its question and its options' labels, in both languages. */
const textOf = ({ id, card }: CardEntry, ja: JsonObject): string => {
  const texts = objectAt(ja, ['cards', id]);
  const labels = Object.values(objectAt(texts, ['options'])).map((option) => objectAt(option, []).label);
  const english = optionsOf(card).map(({ label }) => label);
  return [id, card.question, ...english, texts.question, ...labels].join('\n').toLowerCase();
};

interface Sifted {
  readonly filter: CardFilter;
  readonly ja: JsonObject;
  readonly problems: (id: string) => number;
}

const passes = (entry: CardEntry, { filter, ja, problems }: Sifted): boolean =>
  (filter.quarter === '' || entry.card.quarter === filter.quarter) &&
  (filter.decider === '' || entry.card.decider === filter.decider) &&
  (!filter.withProblems || problems(entry.id) > 0) &&
  (filter.text.trim() === '' || textOf(entry, ja).includes(filter.text.trim().toLowerCase()));

/** The cards of a draft that the table shows, in its order; cards that are alike stay in the order of their quarters. */
export const cardEntries = (
  { cards, pack, ja }: DraftDocument,
  filter: CardFilter,
  order: CardOrder,
  problems: (id: string) => number,
): readonly CardEntry[] => {
  const starts = String(pack.starts);
  const quarterOf = ({ card }: CardEntry): number => quarterNumber(starts, String(card.quarter));
  const by: Record<CardOrder, (a: CardEntry, b: CardEntry) => number> = {
    quarter: () => 0,
    decider: (a, b) => String(a.card.decider).localeCompare(String(b.card.decider)),
    question: (a, b) => String(a.card.question).localeCompare(String(b.card.question)),
    options: (a, b) => lengthOf(b.card.options) - lengthOf(a.card.options),
    effects: (a, b) => countEffects(b.card) - countEffects(a.card),
    problems: (a, b) => problems(b.id) - problems(a.id),
  };
  return Object.entries(cards)
    .map(([id, card]) => ({ id, card }))
    .filter((entry) => passes(entry, { filter, ja, problems }))
    .sort((a, b) => by[order](a, b) || quarterOf(a) - quarterOf(b) || 0);
};
