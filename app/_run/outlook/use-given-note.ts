import { useTranslations } from 'next-intl';
import type { WorldState } from '@/lib/model/world-state';
import { ALLIANCE, type Measure } from '@/lib/run/measure';
import { reweighedSides } from '@/lib/run/outlook';
import { useRun } from '../run-context';
import { levelText, shownLevel } from './level-text';

/** Whether a measure is read under weights that the reader has moved. */
export const useReweighed = (): ((measure: Measure) => boolean) => {
  const { compiled, confidence } = useRun();
  const sides = reweighedSides(compiled, confidence);
  return ({ kind, id }) => {
    if (kind === 'gap' || (kind === 'confidence' && id === ALLIANCE)) return sides.length > 0;
    return kind === 'confidence' && sides.includes(id);
  };
};

/** Says of a number under moved weights that it is one, and what the given weights make of it; nothing of any other. */
export const useGivenNote = (): ((measure: Measure, world: WorldState) => string | undefined) => {
  const t = useTranslations('outlook.weights');
  const { compiled } = useRun();
  const isReweighed = useReweighed();
  return (measure, world) =>
    isReweighed(measure)
      ? t('given', { points: levelText(measure, shownLevel(compiled, world, measure, compiled.confidence)) })
      : undefined;
};
