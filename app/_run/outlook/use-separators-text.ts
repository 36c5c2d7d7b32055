import { useFormatter, useTranslations } from 'next-intl';
import type { Separator } from '@/lib/counterpart/reason';
import { POLITICAL_CAPITAL } from '@/lib/model/closed-sets';
import { useRun } from '../run-context';
import { signed } from './signed';

/** Names an indicator, or political capital, that something is weighed by. */
export const useObjectName = (): ((of: string) => string) => {
  const t = useTranslations('outlook');
  const { texts } = useRun();
  return (of) => (of === POLITICAL_CAPITAL ? t('separators.capital') : texts.indicators[of]!.name);
};

/** What separates two choices, in words: what is gained, what is lost, each with its points of utility. */
export const useSeparatorsText = (): ((separators: readonly Separator[]) => string) => {
  const t = useTranslations('outlook.separators');
  const format = useFormatter();
  const objectName = useObjectName();
  return (separators) => {
    const of = (sign: 1 | -1) =>
      separators
        .filter(({ points }) => points * sign > 0)
        .map((term) => t('term', { of: objectName(term.of), points: signed(term.points, 2) }));
    const [gains, losses] = [of(1), of(-1)];
    return format.list([
      ...(gains.length > 0 ? [t('gains', { terms: format.list(gains) })] : []),
      ...(losses.length > 0 ? [t('loses', { terms: format.list(losses) })] : []),
    ]);
  };
};
