import type { DraftDocument } from '../../lib/authoring/draft-document';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { isObject, type Json, type JsonObject } from '../../lib/authoring/json';
import { calendarQuarter, quarterNumber } from '../../lib/engine/compile';
import { readPackFolder } from '../../lib/packs/files';

const MODEL = 'seeds/packs/uncharted-waters-2010';
const QUARTERS = 40;
const CARDS_PER_QUARTER = 5;

const objectAt = (holder: JsonObject, key: string): JsonObject => {
  const value = holder[key];
  return isObject(value) ? value : {};
};

/** A card of the large pack: which card it copies, in which round of the model's quarters, and how many times before. */
interface Copy {
  readonly of: string;
  readonly quarter: number;
  readonly round: number;
  readonly place: number;
}

const copyId = ({ of, round, place }: Omit<Copy, 'quarter'>): string => `${of}-${round + 1}-${place + 1}`;

const planCopies = (model: DraftDocument): Copy[] => {
  const starts = String(model.pack.starts);
  const rounds = Number(model.pack.quarters);
  const quarterOf = (id: string): number => quarterNumber(starts, String(model.cards[id]!.quarter));
  return Array.from({ length: QUARTERS }, (_, i) => i).flatMap((i) => {
    const ids = Object.keys(model.cards).filter((id) => quarterOf(id) === (i % rounds) + 1);
    return Array.from({ length: CARDS_PER_QUARTER }, (_u, k) => ({
      of: ids[k % ids.length]!,
      quarter: i + 1,
      round: Math.floor(i / rounds),
      place: Math.floor(k / ids.length),
    }));
  });
};

/** Lets every condition name the first copy of its card in the same round. */
const renamed = (value: Json, round: number): Json => {
  if (Array.isArray(value)) return value.map((inner: Json) => renamed(inner, round));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'card' && typeof inner === 'string' ? copyId({ of: inner, round, place: 0 }) : renamed(inner, round),
    ]),
  );
};

/** Only the first copy of a card in a quarter costs anything, so that the record can be paid for. */
const copyCard = (model: DraftDocument, copy: Copy): JsonObject => {
  const { options, ...rest } = renamed(model.cards[copy.of]!, copy.round) as JsonObject;
  const priced = (options as readonly JsonObject[]).map((option) => (copy.place > 0 ? { ...option, cost: 0 } : option));
  return {
    ...rest,
    id: copyId(copy),
    quarter: calendarQuarter(String(model.pack.starts), copy.quarter),
    options: priced,
  };
};

/** A draft of 40 quarters and 200 cards in both languages, made of the cards of 2010; the same each time. */
export const largeDraft = (): DraftDocument => {
  const read = draftFromFiles(readPackFolder(MODEL));
  if (!read.ok) throw new Error(read.refusal.message);
  const model = read.value;
  const copies = planCopies(model);
  const japanese = objectAt(model.ja, 'cards');
  const draft: DraftDocument = {
    ...model,
    pack: { ...model.pack, id: 'two-hundred-cards', quarters: QUARTERS, class: { goals: [] } },
    cards: Object.fromEntries(copies.map((copy) => [copyId(copy), copyCard(model, copy)])),
    checks: [],
    ja: {
      ...model.ja,
      goals: [],
      cards: Object.fromEntries(copies.map((copy) => [copyId(copy), objectAt(japanese, copy.of)])),
    },
  };
  // As a store gives it: no two places share a value.
  return JSON.parse(JSON.stringify(draft)) as DraftDocument;
};
