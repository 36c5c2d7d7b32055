import { useTranslations } from 'next-intl';
import { POLITICAL_CAPITAL } from '@/lib/model/closed-sets';
import { useRun } from '../run-context';

/** Names what is weighed, in the reader's language. */
export const useShareName = (): ((name: string) => string) => {
  const t = useTranslations('weights');
  const { texts } = useRun();
  return (name) => (name === POLITICAL_CAPITAL ? t('politicalCapital') : texts.indicators[name]!.name);
};
