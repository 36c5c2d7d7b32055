import { useTranslations } from 'next-intl';
import type { Answer } from '@/lib/model/world-state';
import { useRun } from '../run-context';

/** What a capital answered to a card, in words: the option's label, set aside, or left open. */
export const useAnswerText = (): ((card: string, answer: Answer | undefined) => string) => {
  const t = useTranslations('outlook.answer');
  const { texts } = useRun();
  return (card, answer) => {
    if (answer === undefined) return t('open');
    if (answer === null) return t('setAside');
    return texts.cards[card]!.options[answer]!.label;
  };
};
