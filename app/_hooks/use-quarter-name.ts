import { useTranslations } from 'next-intl';
import { quarterValues } from '@/lib/charts/quarter-values';
import type { CalendarQuarter } from '@/lib/model/ids';

/** Whether a text is a calendar quarter as packs write it, such as `2010-Q2`. */
export const isQuarter = (text: string): text is CalendarQuarter => /^\d{4}-Q[1-4]$/.test(text);

/** Names calendar quarters in the reader's language, in full or short enough for an axis. */
export const useQuarterName = (): ((quarter: CalendarQuarter, form?: 'long' | 'short') => string) => {
  const t = useTranslations('quarter');
  return (quarter, form = 'long') => t(form, quarterValues(quarter));
};
