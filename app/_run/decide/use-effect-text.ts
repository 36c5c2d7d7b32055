import { useTranslations } from 'next-intl';
import { SIZE_WORDS, type SizeWord } from '@/lib/model/closed-sets';
import type { Effect } from '@/lib/model/pack';
import { signed } from '../outlook/signed';
import { useConditionText } from '../outlook/use-condition-text';
import { useRun } from '../run-context';

const WORDS = Object.keys(SIZE_WORDS) as SizeWord[];

/** The word for a size that comes nearest to it. */
const sizeWord = (size: number): SizeWord =>
  WORDS.reduce((best, word) =>
    Math.abs(SIZE_WORDS[word] - Math.abs(size)) < Math.abs(SIZE_WORDS[best] - Math.abs(size)) ? word : best,
  );

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
