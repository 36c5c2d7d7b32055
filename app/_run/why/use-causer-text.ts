import { useTranslations } from 'next-intl';
import type { Causer } from '@/lib/run/debrief-causers';
import { useRun } from '../run-context';

/** Who or what is behind a cause, in words. */
export const useCauserText = (): ((causer: Causer) => string) => {
  const t = useTranslations('why.causer');
  const { texts, side, other } = useRun();
  return (causer) => t(causer, { side: texts.sides[causer === 'other' ? other : side]!.name });
};
