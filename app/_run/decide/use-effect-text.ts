import { useTranslations } from 'next-intl';
import { sizeWord } from '@/lib/charts/size-word';
import type { Effect } from '@/lib/model/pack';
import { signed } from '../outlook/signed';
import { useConditionText } from '../outlook/use-condition-text';
import { useRun } from '../run-context';

/** An effect in words: what it does; by how many points as stated, when, and under which condition. */
export const useEffectText = () => {
  const t = useTranslations('decide.effect');
  const { texts } = useRun();
  const conditionText = useConditionText();
  return {
    what: ({ on, size }: Effect): string =>
      t(size > 0 ? 'rises' : 'falls', { name: texts.indicators[on]!.name, word: t(`size.${sizeWord(size)}`) }),
    points: ({ size }: Effect): string => t('points', { points: signed(size, Number.isInteger(size) ? 0 : 1) }),
    when: ({ onset, over, lasting, when }: Effect): string => {
      const timing = t('timing', { onset, over, lasting: String(lasting) });
      return when.length > 0 ? t('onCondition', { timing, condition: conditionText(when) }) : timing;
    },
  };
};
