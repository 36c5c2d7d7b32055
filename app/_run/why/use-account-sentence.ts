import { useFormatter, useTranslations } from 'next-intl';
import { LEAST_CHANGE } from '@/lib/charts/sentences';
import { useMeasureName } from '../branches/use-measure-name';
import type { Account } from './use-account';
import { useCauserText } from './use-causer-text';

/** Sums smaller than this are not named, in points. */
const LEAST_NAMED = 0.05;

type Told = Pick<Account, 'measure' | 'start' | 'causers'> & { readonly level: number };

/** A number summed up: how far it has come since the start, and who or what brought it there. */
export const useAccountSentence = (): ((account: Told) => string) => {
  const t = useTranslations('why.sentence');
  const format = useFormatter();
  const name = useMeasureName();
  const causerText = useCauserText();
  return ({ measure, start, level, causers }) => {
    const change = level - start;
    const key = change >= LEAST_CHANGE ? 'rose' : change <= -LEAST_CHANGE ? 'fell' : 'stayed';
    const parts = [...causers]
      .filter(({ points }) => Math.abs(points) >= LEAST_NAMED)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .map(({ causer, points }) =>
        t(points > 0 ? 'added' : 'took', { who: causerText(causer), points: Math.abs(points).toFixed(1) }),
      );
    const first = t(key, {
      name: name(measure),
      from: start.toFixed(1),
      to: level.toFixed(1),
      points: Math.abs(change).toFixed(1),
    });
    return parts.length === 0 ? first : t('because', { first, parts: format.list(parts) });
  };
};
