'use client';

import { useTranslations } from 'next-intl';
import { reweighedSides } from '@/lib/run/outlook';
import { useRun } from '../run-context';

/** Says that the debrief reads the given weights, where the reader has moved some. */
export function WeightsNote() {
  const t = useTranslations('debrief');
  const { compiled, confidence } = useRun();
  if (reweighedSides(compiled, confidence).length === 0) return null;
  return <p className="text-small text-soft measure">{t('givenWeights')}</p>;
}
