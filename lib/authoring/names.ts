import type { Language } from '../model/closed-sets';
import type { DraftDocument } from './draft-document';
import { findAt, isObject, type Json, objectAt, type Path } from './json';
import { sidesOf } from './sides';

/** Something of a draft that can be chosen, with what a reader calls it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const said = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** What is said first in the reader's language, else in the other; null where neither says anything. */
export const saidIn = (language: Language, english: Json | undefined, japanese: Json | undefined): string | null =>
  language === 'ja' ? (said(japanese) ?? said(english)) : (said(english) ?? said(japanese));

/** A text in the reader's language where it is written there, else in the other, else the id. */
const nameIn = (
  document: DraftDocument,
  language: Language,
  japanese: Path,
  english: Json | undefined,
  id: string,
): string => saidIn(language, english, findAt(document.ja, japanese)) ?? id;

const namedBy = (document: DraftDocument, language: Language, part: 'indicators' | 'tensions'): readonly Named[] =>
  Object.entries(objectAt(document.pack, [part])).map(([id, value]) => ({
    id,
    name: nameIn(document, language, [part, id, 'name'], isObject(value) ? value.name : undefined, id),
  }));

/** What a draft is called; empty while it has no title. */
export const draftTitle = (document: DraftDocument, language: Language): string =>
  nameIn(document, language, ['title'], document.pack.title, '');

/** The sides of a draft by name. */
export const sideNames = (document: DraftDocument, language: Language): readonly Named[] =>
  sidesOf(document).map(({ id, name }) => ({ id, name: nameIn(document, language, ['sides', id, 'name'], name, id) }));

/** The indicators of a draft by name, in their order. */
export const indicatorNames = (document: DraftDocument, language: Language): readonly Named[] =>
  namedBy(document, language, 'indicators');

/** The tension lines of a draft by name, in their order. */
export const tensionNames = (document: DraftDocument, language: Language): readonly Named[] =>
  namedBy(document, language, 'tensions');

/** What a card asks. */
export const cardName = (document: DraftDocument, language: Language, id: string): string =>
  nameIn(document, language, ['cards', id, 'question'], document.cards[id]?.question, id);

/** What a shock's news says. */
export const shockName = (document: DraftDocument, language: Language, id: string): string =>
  nameIn(document, language, ['shocks', id, 'headline'], document.shocks[id]?.headline, id);

/** The options of a card by label, in their order. */
export const optionNames = (document: DraftDocument, language: Language, card: string): readonly Named[] => {
  const options = findAt(document.cards, [card, 'options']);
  return (Array.isArray(options) ? options : []).flatMap((option: Json) => {
    if (!isObject(option) || typeof option.id !== 'string') return [];
    const name = nameIn(document, language, ['cards', card, 'options', option.id, 'label'], option.label, option.id);
    return [{ id: option.id, name }];
  });
};

/** What an option of a card is called, by its place in the list; null where nothing is written yet. */
export const optionNameAt = (document: DraftDocument, language: Language, card: string, at: number): string | null => {
  const option = findAt(document.cards, [card, 'options', at]) ?? null;
  if (!isObject(option)) return null;
  return saidIn(language, option.label, findAt(document.ja, ['cards', card, 'options', String(option.id), 'label']));
};

/** The documents of a draft by their short names. */
export const documentNames = (document: DraftDocument, language: Language): readonly Named[] =>
  Object.entries(document.sources).map(([id, value]) => {
    const { short } = isObject(value) ? value : {};
    return { id, name: saidIn(language, short, objectAt(document.sourcesJa, [id]).short) ?? id };
  });

/** A document's paragraphs by number, each with its paraphrase; empty where there is none. */
export const paragraphsOf = (document: DraftDocument, language: Language, id: string): readonly Named[] => {
  const english = objectAt(document.sources, [id, 'paragraphs']);
  const japanese = objectAt(document.sourcesJa, [id, 'paragraphs']);
  const count = findAt(document.sources, [id, 'count']);
  const counted = typeof count === 'number' ? Array.from({ length: count }, (_, i) => String(i + 1)) : [];
  const known = new Set([...counted, ...Object.keys(english), ...Object.keys(japanese)]);
  return [...known]
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => ({ id: number, name: saidIn(language, english[number], japanese[number]) ?? '' }));
};
