import { useTranslations } from 'next-intl';
import type { RedLine } from '@/lib/model/pack';
import { useRun } from '../run-context';

/** What a red line measures, in words. */
export const useRedLineSubject = (): ((line: RedLine) => string) => {
  const t = useTranslations('start');
  const { texts } = useRun();
  return ({ measure }) => {
    if ('indicator' in measure) return texts.indicators[measure.indicator]!.name;
    if ('tension' in measure) return t('tensionName', { name: texts.tensions[measure.tension]!.name });
    return t('confidenceOf', { side: texts.sides[measure.confidence]!.name });
  };
};

/** A red line in words: what must not rise or fall beyond which level. */
export const useRedLineText = (): ((line: RedLine) => string) => {
  const t = useTranslations('start.redLine');
  const subject = useRedLineSubject();
  return (line) =>
    'riseAbove' in line.mustNot
      ? t('riseAbove', { what: subject(line), points: line.mustNot.riseAbove })
      : t('fallBelow', { what: subject(line), points: line.mustNot.fallBelow });
};
