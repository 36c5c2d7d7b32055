'use client';

import { useLocale, useMessages, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { type PlaceWord, placeWords } from '@/lib/authoring/place-words';
import { isQuarter, useQuarterName } from '../../_hooks/use-quarter-name';
import { useDraftStore } from '../_draft/draft-context';

/** Says in the reader's language where in the draft a place lies, step by step. */
export const usePlaceSteps = (): ((place: string) => readonly string[]) => {
  const t = useTranslations('studio.places');
  const language = useLocale();
  const { places } = useMessages().studio;
  const store = useDraftStore();
  const quarterName = useQuarterName();
  return useCallback(
    (place) => {
      const isKnown = (word: string): word is keyof typeof places => Object.hasOwn(places, word);
      const say = ({ word, name = '', number = 0 }: PlaceWord): string =>
        isKnown(word) ? t(word, { name: isQuarter(name) ? quarterName(name) : name, number }) : name;
      return placeWords(store.document, language, place).map(say);
    },
    [t, language, places, store, quarterName],
  );
};

/** Says in the reader's language where in the draft a place lies: a card, an option, a field. */
export const usePlaceText = (): ((place: string) => string) => {
  const stepsOf = usePlaceSteps();
  const join = useTranslations('studio.problems')('join');
  return useCallback((place) => stepsOf(place).join(join), [stepsOf, join]);
};
