import { useTranslations } from 'next-intl';
import { quarterValues } from '@/lib/charts/quarter-values';
import type { CalendarQuarter } from '@/lib/model/ids';

/** Names calendar quarters in the reader's language, in full or short enough for an axis. */
export const useQuarterName = (): ((quarter: CalendarQuarter, form?: 'long' | 'short') => string) => {
  const t = useTranslations('quarter');
  return (quarter, form = 'long') => t(form, quarterValues(quarter));
};
