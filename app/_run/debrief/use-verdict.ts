import { useTranslations } from 'next-intl';
import type { RedLineScore } from '@/lib/run/debrief-score';

/** How the red lines came out together, in a sentence. */
export const useVerdict = (): ((scores: readonly RedLineScore[]) => string) => {
  const t = useTranslations('debrief.verdict');
  return (scores) => {
    const held = scores.filter((score) => score.held).length;
    const values = { held, total: scores.length };
    if (scores.length === 0) return t('noLines');
    if (held === scores.length) return t('all', values);
    return t(held === 0 ? 'none' : 'some', values);
  };
};
