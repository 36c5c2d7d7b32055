import { useTranslations } from 'next-intl';
import type { AccountRow } from '@/lib/run/debrief-account';
import { signed } from '../outlook/signed';

/** Differences smaller than this are not spoken of, in points. */
const LEAST_DIFFERENCE = 0.05;

/** How much of a row was stated, and whether it came out stronger, weaker or the other way round. */
export const useStatedText = (): ((row: AccountRow) => string) => {
  const t = useTranslations('why.stated');
  return ({ points, stated, effects }) => {
    if (effects.length === 0) return '';
    const rest = Math.abs(points) - Math.abs(stated);
    const values = { stated: signed(stated), points: Math.abs(rest).toFixed(1) };
    if (Math.abs(points - stated) < LEAST_DIFFERENCE) return t('same', values);
    if (points * stated < 0) return t('backfired', values);
    return t(rest > 0 ? 'stronger' : 'weaker', values);
  };
};
