import type { Language } from '../model/closed-sets';
import type { PackTexts } from '../model/texts';
import { bound } from '../packs/japanese-breaks';
import { typographic } from '../packs/typographic';
import { languageOfText } from './text-language';

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const leaves = (value: unknown): number => {
  if (typeof value === 'string') return value === '' ? 0 : 1;
  return isHolder(value) ? Object.values(value).reduce<number>((sum, inner) => sum + leaves(inner), 0) : 0;
};

const countChanged = (before: unknown, after: unknown): number => {
  if (before === after) return 0;
  if (!isHolder(before) || !isHolder(after)) return Math.max(leaves(before), leaves(after));
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].reduce((sum, key) => sum + countChanged(before[key], after[key]), 0);
};

/** A pack's texts in every language, where one stands in for another that is not written. */
export type TextsByLanguage = Readonly<Record<Language, PackTexts>>;

/** Whether a text is the same in both languages, but for how each of them is printed. */
const isStandIn = (english: string, japanese: string): boolean => typographic(japanese) === bound(english);

/** The texts that are written in a language; where another one stands in for it, none. */
const written = (language: Language, english: unknown, japanese: unknown): unknown => {
  if (typeof english === 'string' && typeof japanese === 'string') {
    const own = language === 'en' ? english : japanese;
    return isStandIn(english, japanese) && (languageOfText(own) ?? 'en') !== language ? '' : own;
  }
  if (!isHolder(english) || !isHolder(japanese)) return language === 'en' ? english : japanese;
  const keys = Object.keys(language === 'en' ? english : japanese);
  return Object.fromEntries(keys.map((key) => [key, written(language, english[key], japanese[key])]));
};

const writtenIn = (language: Language, { en, ja }: TextsByLanguage): unknown => written(language, en, ja);

/** How many texts that are written in a language differ; one that stands on one side alone counts once. */
export const changedTexts = (language: Language, before: TextsByLanguage, after: TextsByLanguage): number =>
  countChanged(writtenIn(language, before), writtenIn(language, after));

/** Documents that an edit added or took away. */
export interface DocumentChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Which documents stand in one state of a pack alone. */
export const changedDocuments = (before: PackTexts, after: PackTexts): DocumentChanges => {
  const [old, now] = [before, after].map(({ documents }) => Object.keys(documents));
  return {
    added: now!.filter((id) => !old!.includes(id)),
    removed: old!.filter((id) => !now!.includes(id)),
  };
};
