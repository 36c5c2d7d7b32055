import { createTranslator } from 'next-intl';
import { quarterValues } from '../../../lib/charts/quarter-values';
import type { Language } from '../../../lib/model/closed-sets';
import en from '../../../messages/en.json' with { type: 'json' };
import ja from '../../../messages/ja.json' with { type: 'json' };

const MESSAGES: Record<Language, typeof en> = { en, ja };

const translatorOf = (language: Language) => createTranslator({ locale: language, messages: MESSAGES[language] });

/** What the interface says in a language, and how it names a calendar quarter such as `2010-Q2`. */
export interface Words {
  readonly language: Language;
  readonly t: ReturnType<typeof translatorOf>;
  readonly quarter: (calendar: string) => string;
}

/** The interface's words in a language. */
export const wordsIn = (language: Language): Words => {
  const t = translatorOf(language);
  return { language, t, quarter: (calendar) => t('quarter.long', quarterValues(calendar)) };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name that begins with a text. */
export const startingWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`);
