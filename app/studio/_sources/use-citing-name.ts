'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Citing, EffectOf } from '@/lib/authoring/citations';
import { cardName, indicatorNames, type Named, optionNames, shockName } from '@/lib/authoring/names';
import { useDraftStore } from '../_draft/draft-context';

const called = (names: readonly Named[], id: string): string => names.find((known) => known.id === id)?.name ?? id;

/** Says in the reader's language what cites a paragraph. */
export const useCitingName = (): ((citing: Citing) => string) => {
  const t = useTranslations('studio.sources.citing');
  const language = useLocale();
  const { document } = useDraftStore();
  const indicator = (id: string): string => called(indicatorNames(document, language), id);
  const effect = (of: EffectOf, on: string): string => {
    if (of.kind === 'shock') return t('ofShock', { shock: shockName(document, language, of.shock), indicator: on });
    const card = cardName(document, language, of.card);
    if (of.kind !== 'option') return t(of.kind, { card, indicator: on });
    return t('ofOption', { card, option: called(optionNames(document, language, of.card), of.option), indicator: on });
  };
  return (citing) => {
    if (citing.kind === 'effect') return effect(citing.of, indicator(citing.indicator));
    if (citing.kind === 'card') return t('card', { card: cardName(document, language, citing.card) });
    if (citing.kind === 'shock') return t('shock', { shock: shockName(document, language, citing.shock) });
    if (citing.kind === 'impact') return t('impact', { from: indicator(citing.from), to: indicator(citing.to) });
    if (citing.kind === 'check') return t('check', { check: citing.check });
    return t(citing.kind, { indicator: indicator(citing.indicator) });
  };
};
