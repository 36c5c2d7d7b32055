'use client';

import { useTranslations } from 'next-intl';
import { pointsOf } from '@/lib/authoring/effects';
import type { Path } from '@/lib/authoring/json';
import { findAt } from '@/lib/authoring/json';
import { sizeWord } from '@/lib/charts/size-word';
import { useDraftValue } from '../_draft/use-draft-value';
import { useIndicatorNames } from '../_draft/use-names';

/** An effect in words, as the game says it: what rises or falls, and how much. */
export const useEffectClaim = (path: Path): string => {
  const t = useTranslations('decide.effect');
  const names = useIndicatorNames();
  const on = useDraftValue((document) => String(findAt(document, [...path, 'on']) ?? ''));
  const points = useDraftValue((document) => pointsOf(findAt(document, [...path, 'size'])));
  const name = names.find(({ id }) => id === on)?.name ?? on;
  if (points === null) return name;
  return t(points >= 0 ? 'rises' : 'falls', { name, word: t(`size.${sizeWord(points)}`) });
};
