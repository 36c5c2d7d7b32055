import { useFormatter, useTranslations } from 'next-intl';
import type { AccountRow } from '@/lib/run/debrief-account';
import type { Measure } from '@/lib/run/measure';
import { signed } from '../outlook/signed';
import { useRun } from '../run-context';

/** Ways that are named, and the part of the largest below which one is left out. */
const WAYS_NAMED = 3;
const LEAST_PART = 0.1;

/** How a cause reached a measure, in words: by which of the indicators that are read, and through which others. */
export const useWayText = (): ((row: AccountRow, measure: Measure) => string) => {
  const t = useTranslations('why.way');
  const format = useFormatter();
  const { texts } = useRun();
  const names = (ids: readonly string[]) => ids.map((id) => texts.indicators[id]!.name).join(t('arrow'));
  return ({ ways, effects }, { kind }) => {
    if (effects.length === 0) return '';
    const [largest] = ways;
    if (!largest) return '';
    if (kind === 'indicator')
      return largest.through.length > 0 ? t('through', { way: names(largest.through) }) : t('directly');
    const named = ways
      .slice(0, WAYS_NAMED)
      .filter(({ points }) => Math.abs(points) >= Math.abs(largest.points) * LEAST_PART);
    return t('by', {
      ways: format.list(
        named.map(({ indicator, points, through }) =>
          through.length > 0
            ? t('partThrough', { name: names([indicator]), points: signed(points), way: names(through) })
            : t('part', { name: names([indicator]), points: signed(points) }),
        ),
      ),
    });
  };
};
