import { useFormatter, useTranslations } from 'next-intl';
import type { RedLineScore } from '@/lib/run/debrief-score';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';

/** How a red line came out, in a sentence: when it was crossed and by how much, or how near it came. */
export const useScoreText = (): ((score: RedLineScore) => string) => {
  const t = useTranslations('debrief.score');
  const format = useFormatter();
  const quarterName = useQuarterName();
  const { calendar, played } = useRun();
  const name = (quarter: number) => quarterName(calendar(quarter));
  return ({ held, crossed, worst, margin }) => {
    const values = {
      quarter: name(worst.quarter),
      points: Math.abs(worst.margin).toFixed(1),
      end: Math.abs(margin) < 0.05 ? t('lessThan') : Math.abs(margin).toFixed(1),
    };
    const atEnd = worst.quarter === played.quarters.length;
    if (held) return t(atEnd ? 'nearestAtEnd' : 'nearest', values);
    const quarters = format.list(crossed.map(name));
    if (atEnd) return t('beyondAtEnd', { ...values, quarters });
    return t(margin < 0 ? 'stillBeyond' : 'backWithin', { ...values, quarters });
  };
};
