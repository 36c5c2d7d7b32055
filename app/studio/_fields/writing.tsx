'use client';

import { useLocale } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { textAt } from '@/lib/authoring/texts';
import { LANGUAGES, type Language } from '@/lib/model/closed-sets';
import { recall, remember } from '../../_data/device-memory';
import { useDraftValue } from '../_draft/use-draft-value';

/** In which language the author writes, and how that is changed. */
interface Writing {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const KEPT = ['writing', 'studio'] as const;
const WritingContext = createContext<Writing | null>(null);

/** Lets fields below show the texts of the draft in the language in which they are written: the reader's, until another is chosen. */
export function WritingProvider({ children }: { readonly children: ReactNode }) {
  const reader = useLocale();
  const [chosen, setChosen] = useState<Language | null>(null);
  useEffect(() => setChosen(LANGUAGES.find((language) => language === recall(...KEPT)) ?? null), []);
  const writing = useMemo(
    () => ({
      language: chosen ?? reader,
      choose: (language: Language): void => {
        setChosen(language);
        remember(...KEPT, language);
      },
    }),
    [chosen, reader],
  );
  return <WritingContext value={writing}>{children}</WritingContext>;
}

/** The language in which the draft is written. */
export const useWriting = (): Writing => {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('There is no draft around this field.');
  return writing;
};

/** Where the Japanese of a text stands, as a place, while the author writes Japanese; null for what has one language. */
export const useJapanesePlace = (path: Path): string | null => {
  const { language } = useWriting();
  return useDraftValue((document) => {
    const text = language === 'ja' ? textAt(document, path) : null;
    return text && placeOf(text.other);
  });
};
