'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { LANGUAGES, type Language } from '@/lib/model/closed-sets';
import { chooseLanguage } from '../_preferences/choose-language';

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, { short: string; full: string }> = {
  en: { short: 'EN', full: 'English' },
  ja: { short: '日本語', full: '日本語' },
};

const LOOK =
  'min-h-9 cursor-pointer pointer-coarse:min-h-11 px-1.5 text-soft hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink';

const useLanguageChoice = () => {
  const [pending, startTransition] = useTransition();
  const [failed, setFailed] = useState(false);
  const choose = (language: Language) =>
    startTransition(async () => {
      try {
        await chooseLanguage(language);
        setFailed(false);
      } catch {
        setFailed(true);
      }
    });
  return { pending, failed, choose };
};

/** Switches the language of this device in place: the page stays where it is, with what was chosen and typed. */
export function LanguageSwitch({ form = 'short' }: { form?: 'short' | 'full' }) {
  const t = useTranslations('language');
  const current = useLocale();
  const { pending, failed, choose } = useLanguageChoice();
  return (
    <fieldset className="-mx-1.5 flex items-center text-small" aria-busy={pending}>
      <legend className="sr-only">{t('label')}</legend>
      {failed && (
        <span role="alert" className="mr-2 text-worse">
          {t('failed')}
        </span>
      )}
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => choose(language)}
          className={LOOK}
        >
          {LANGUAGE_NAMES[language][form]}
        </button>
      ))}
    </fieldset>
  );
}
