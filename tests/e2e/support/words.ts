import { createTranslator } from 'next-intl';
import { quarterValues } from '../../../lib/charts/quarter-values';
import type { Language } from '../../../lib/model/closed-sets';
import en from '../../../messages/en.json' with { type: 'json' };
import ja from '../../../messages/ja.json' with { type: 'json' };

const MESSAGES: Record<Language, typeof en> = { en, ja };

const translatorOf = (language: Language) =>
  createTranslator({
    locale: language,
    messages: MESSAGES[language],
    onError: (error) => {
      throw error;
    },
  });

type Translator = ReturnType<typeof translatorOf>;
type Key = Parameters<Translator['markup']>[0];
type Values = Readonly<Record<string, string | number>>;

/** What the interface says in a language, and how it names a calendar quarter such as `2010-Q2`. */
export interface Words {
  readonly language: Language;
  /** A message as text; what the page sets apart in it, such as a capital's name, is given like any other value. */
  readonly t: (key: Key, values?: Values) => string;
  readonly quarter: (calendar: string) => string;
}

const sayWith =
  (translator: Translator): Words['t'] =>
  (key, values = {}) => {
    const message = String(translator.raw(key));
    const given = Object.entries(values).map(([name, value]) => [
      name,
      message.includes(`<${name}>`) ? () => String(value) : value,
    ]);
    return translator.markup(key, Object.fromEntries(given));
  };

/** The interface's words in a language. */
export const wordsIn = (language: Language): Words => {
  const t = sayWith(translatorOf(language));
  return { language, t, quarter: (calendar) => t('quarter.long', quarterValues(calendar)) };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name that begins with a text. */
export const startingWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`);
