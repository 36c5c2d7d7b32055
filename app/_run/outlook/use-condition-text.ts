import { useFormatter, useTranslations } from 'next-intl';
import type { Condition } from '@/lib/model/pack';
import { useRun } from '../run-context';

/** Conditions in words, joined to one clause, for example: Washington has chosen “Leave room”. */
export const useConditionText = (): ((conditions: readonly Condition[]) => string) => {
  const t = useTranslations('outlook.condition');
  const format = useFormatter();
  const { texts } = useRun();
  const text = (condition: Condition): string => {
    if ('card' in condition) {
      // A class is not told of cards and shocks before they come.
      const option = texts.cards[condition.card]?.options[condition.option]?.label;
      const side = texts.sides[condition.side]!.name;
      return option === undefined ? t('untoldChoice', { side }) : t('choice', { side, option });
    }
    if ('shock' in condition) {
      const headline = texts.shocks[condition.shock]?.headline;
      return headline === undefined ? t('untoldShock') : t('shock', { headline });
    }
    const name = texts.indicators[condition.indicator]!.name;
    return 'above' in condition
      ? t('above', { name, points: condition.above })
      : t('below', { name, points: condition.below });
  };
  return (conditions) => format.list(conditions.map(text), { type: 'conjunction' });
};
