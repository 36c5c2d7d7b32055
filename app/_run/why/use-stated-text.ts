import { useTranslations } from 'next-intl';
import { shown, shownDifference } from '@/lib/charts/shown';
import type { AccountRow } from '@/lib/run/debrief-account';
import { signed } from '../outlook/signed';

/** How much of a row was stated, and whether it came out stronger, weaker or the other way round. */
export const useStatedText = (): ((row: AccountRow) => string) => {
  const t = useTranslations('why.stated');
  return ({ points, stated, effects }) => {
    if (effects.length === 0) return '';
    const rest = shownDifference(Math.abs(stated), Math.abs(points));
    const values = { stated: signed(stated), points: Math.abs(rest).toFixed(1) };
    if (shown(points) === shown(stated)) return t('same', values);
    if (points * stated < 0) return t('backfired', values);
    return t(rest > 0 ? 'stronger' : 'weaker', values);
  };
};
