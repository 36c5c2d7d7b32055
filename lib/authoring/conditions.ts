import { quarterNumber } from '../engine/compile';
import { JOINT } from '../model/closed-sets';
import type { DraftDocument } from './draft-document';
import { isObject, type Json, type JsonObject, objectAt } from './json';
import { optionIds } from './options';
import { sidesOf } from './sides';

/** What a condition asks for. */
export const CONDITION_KINDS = ['choice', 'shock', 'above', 'below'] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** What a condition asks for, as its keys say. */
export const kindOf = (condition: Json | undefined): ConditionKind => {
  if (!isObject(condition)) return 'choice';
  if ('shock' in condition) return 'shock';
  if ('indicator' in condition) return 'below' in condition ? 'below' : 'above';
  return 'choice';
};

/** Who answers a card. */
export const decidersOf = (document: DraftDocument, card: string): readonly string[] => {
  const decider = document.cards[card]?.decider;
  return decider === JOINT || typeof decider !== 'string' ? sidesOf(document).map(({ id }) => id) : [decider];
};

/**
 * The cards that a condition may ask for, by id: those dealt before the quarter, and with `same` in it too. All of them
 * where no quarter is given, as in a shock.
 */
export const askableCards = (
  document: DraftDocument,
  before: { readonly quarter: string; readonly same: boolean } | null,
): readonly string[] => {
  const starts = String(document.pack.starts);
  const numberOf = (quarter: Json | undefined): number => quarterNumber(starts, String(quarter));
  const last = before ? numberOf(before.quarter) - (before.same ? 0 : 1) : Number.POSITIVE_INFINITY;
  return Object.entries(document.cards)
    .filter(([, { quarter }]) => !(numberOf(quarter) > last))
    .sort(([, a], [, b]) => numberOf(a.quarter) - numberOf(b.quarter))
    .map(([id]) => id);
};

/** A condition on the choice that a card's first decider makes of its first option. */
export const choiceOf = (document: DraftDocument, card: string): JsonObject => ({
  card,
  side: decidersOf(document, card)[0] ?? '',
  option: optionIds(document, card)[0] ?? '',
});

const LEVEL = 50;

/** A condition of a kind, with the first of what it may ask for. */
export const newCondition = (document: DraftDocument, kind: ConditionKind, cards: readonly string[]): JsonObject => {
  if (kind === 'choice') return choiceOf(document, cards.at(-1) ?? '');
  if (kind === 'shock') return { shock: Object.keys(document.shocks)[0] ?? '' };
  return { indicator: Object.keys(objectAt(document.pack, ['indicators']))[0] ?? '', [kind]: LEVEL };
};
