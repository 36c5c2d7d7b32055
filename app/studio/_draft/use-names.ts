'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { documentNames, indicatorNames, type Named, sideNames, tensionNames } from '@/lib/authoring/names';
import type { Language } from '@/lib/model/closed-sets';
import { useDraftStore } from './draft-context';
import { useDraftValue } from './use-draft-value';

/** Names out of the draft, found anew only when one of the two values changes that hold them. */
const useNamesOf = (
  find: (document: DraftDocument, language: Language) => readonly Named[],
  english: (document: DraftDocument) => unknown,
  japanese: (document: DraftDocument) => unknown,
): readonly Named[] => {
  const language = useLocale();
  const store = useDraftStore();
  const held = useDraftValue(english);
  const other = useDraftValue(japanese);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names stand in these two values and nowhere else
  return useMemo(() => find(store.document, language), [find, store, language, held, other]);
};

/** The sides in the reader's language. */
export const useSideNames = (): readonly Named[] =>
  useNamesOf(
    sideNames,
    ({ pack }) => pack.sides,
    ({ ja }) => ja.sides,
  );

/** The indicators in the reader's language. */
export const useIndicatorNames = (): readonly Named[] =>
  useNamesOf(
    indicatorNames,
    ({ pack }) => pack.indicators,
    ({ ja }) => ja.indicators,
  );

/** The tension lines in the reader's language. */
export const useTensionNames = (): readonly Named[] =>
  useNamesOf(
    tensionNames,
    ({ pack }) => pack.tensions,
    ({ ja }) => ja.tensions,
  );

/** The documents by their short names. */
export const useDocumentNames = (): readonly Named[] =>
  useNamesOf(
    documentNames,
    ({ sources }) => sources,
    ({ sourcesJa }) => sourcesJa,
  );

/** What can be chosen of something that has names. */
export const asOptions = (named: readonly Named[]): readonly { readonly value: string; readonly label: string }[] =>
  named.map(({ id, name }) => ({ value: id, label: name }));
