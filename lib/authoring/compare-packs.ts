import type { Card, Option, Pack } from '../model/pack';
import { canonicalJson } from '../packs/canonical-json';

/** Ids that an edit added, took away, or left under the same name with other numbers. */
export interface IdChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Parts of a pack that stand beside its cards and shocks. */
export const SHARED_PARTS = [
  'starts',
  'quarters',
  'sides',
  'indicators',
  'crossImpacts',
  'confidence',
  'objectives',
  'tensions',
  'politicalCapital',
  'redLines',
  'counterpartLambda',
] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** What differs between the numbers of two packs. */
export interface PackChanges {
  readonly cards: IdChanges;
  /** As `card/option`, of cards that both packs have. */
  readonly options: IdChanges;
  readonly shocks: IdChanges;
  readonly parts: readonly SharedPart[];
}

/** Citations are no numbers. */
const numbersOf = (value: unknown): string =>
  canonicalJson(
    JSON.parse(JSON.stringify(value, (key, inner) => (key === 'because' || key === 'sources' ? undefined : inner))),
  );

const compareIds = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): IdChanges => {
  const [old, now] = [before, after].map((list) => new Map(list.map((one) => [one.id, numbersOf(one)])));
  return {
    added: [...now!.keys()].filter((id) => !old!.has(id)),
    removed: [...old!.keys()].filter((id) => !now!.has(id)),
    changed: [...now!].filter(([id, numbers]) => old!.has(id) && old!.get(id) !== numbers).map(([id]) => id),
  };
};

const optionsOf = (cards: readonly Card[]): Option[] =>
  cards.flatMap((card) => card.options.map((option) => ({ ...option, id: `${card.id}/${option.id}` })));

const inBoth = (cards: readonly Card[], others: readonly Card[]): Card[] =>
  cards.filter(({ id }) => others.some((other) => other.id === id));

/** What the edits changed from one pack to another, in numbers; texts and citations aside. */
export const comparePacks = (before: Pack, after: Pack): PackChanges => ({
  cards: compareIds(before.cards, after.cards),
  options: compareIds(optionsOf(inBoth(before.cards, after.cards)), optionsOf(inBoth(after.cards, before.cards))),
  shocks: compareIds(before.shocks, after.shocks),
  parts: SHARED_PARTS.filter((part) => numbersOf(before[part]) !== numbersOf(after[part])),
});
