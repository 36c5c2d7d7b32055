import { useTranslations } from 'next-intl';
import type { RedLine } from '@/lib/model/pack';
import { useRun } from '../run-context';

/** A red line in words: what must not rise or fall beyond which level. */
export const useRedLineText = (): ((line: RedLine) => string) => {
  const t = useTranslations('start');
  const { texts } = useRun();
  const whatOf = ({ measure }: RedLine): string => {
    if ('indicator' in measure) return texts.indicators[measure.indicator]!.name;
    if ('tension' in measure) return t('tensionName', { name: texts.tensions[measure.tension]!.name });
    return t('confidenceOf', { side: texts.sides[measure.confidence]!.name });
  };
  return (line) =>
    'riseAbove' in line.mustNot
      ? t('redLine.riseAbove', { what: whatOf(line), points: line.mustNot.riseAbove })
      : t('redLine.fallBelow', { what: whatOf(line), points: line.mustNot.fallBelow });
};
