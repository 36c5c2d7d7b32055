import { useTranslations } from 'next-intl';
import { ALLIANCE, type Measure } from '@/lib/run/measure';
import { useRun } from '../run-context';

/** Names a measure in the reader's language. */
export const useMeasureName = (): ((measure: Measure) => string) => {
  const t = useTranslations('branches.measure');
  const { compiled, texts } = useRun();
  const [first, second] = compiled.sides;
  return ({ kind, id }) => {
    if (kind === 'tension') return texts.tensions[id]!.name;
    if (kind === 'indicator') return texts.indicators[id]!.name;
    if (kind === 'gap') return t('gap');
    if (id === ALLIANCE) return t('alliance');
    return t('confidence', { side: texts.sides[id]!.name, other: texts.sides[id === first ? second : first]!.name });
  };
};
