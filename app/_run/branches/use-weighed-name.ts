import { useTranslations } from 'next-intl';
import type { Measure } from '@/lib/run/measure';
import { useReweighed } from '../outlook/use-given-note';
import { useMeasureName } from './use-measure-name';

/** Names a measure, and says where its numbers stand under weights that the reader has moved. */
export const useWeighedName = (): ((measure: Measure) => string) => {
  const t = useTranslations('outlook.weights');
  const nameOf = useMeasureName();
  const isReweighed = useReweighed();
  return (measure) => (isReweighed(measure) ? t('named', { name: nameOf(measure) }) : nameOf(measure));
};
