'use client';

import { useLocale } from 'next-intl';
import { languageOfText } from '@/lib/authoring/text-language';
import type { Language } from '@/lib/model/closed-sets';

/** Finds the language of a text of the pack where it is not the reader's: what has no Japanese yet stands in English. */
export const useOtherLanguage = (): ((text: string) => Language | undefined) => {
  const reader = useLocale();
  return (text) => {
    const language = languageOfText(text);
    return language === null || language === reader ? undefined : language;
  };
};

/** A text of the pack, marked with its language where that is not the reader's, so that it is read out in its own. */
export function PackText({ children }: { readonly children: string }) {
  const lang = useOtherLanguage()(children);
  return lang ? <span lang={lang}>{children}</span> : children;
}
