import { useTranslations } from 'next-intl';
import { type Risk, redLineSentence } from '@/lib/charts/red-line-sentence';
import type { RedLineOutlook } from '@/lib/model/projection';
import { redLineStandings } from '@/lib/run/red-lines';
import { useRun } from '../run-context';
import { useRedLineSubject } from './use-red-line-text';

/** One of the player's red lines in the futures, in words. */
export interface ToldRedLine {
  readonly id: string;
  /** What it measures. */
  readonly what: string;
  readonly risk: Risk;
  readonly riskText: string;
  /** From where to where it may go, against the line. */
  readonly path: string;
}

/** The class of a risk; its word always stands near. */
export const riskClass = (risk: Risk): string => {
  if (risk === 'clear' || risk === 'unlikely') return 'text-soft';
  return risk === 'may' ? 'font-semibold text-ink' : 'font-semibold text-worse';
};

/** Whether a risk is worth a word where there is room for few. */
export const isAtRisk = ({ risk }: ToldRedLine): boolean => risk === 'may' || risk === 'likely' || risk === 'certain';

/** The player's red lines in the futures, in words, in the pack's order. */
export const useRedLineOutlook = (): ((outlooks: readonly RedLineOutlook[]) => readonly ToldRedLine[]) => {
  const t = useTranslations('outlook.redLineOutlook');
  const subject = useRedLineSubject();
  const { compiled, side, played } = useRun();
  return (outlooks) =>
    redLineStandings(compiled, side, played.worlds).flatMap(({ line, crossed, values }, i) => {
      const outlook = outlooks[i];
      if (!outlook) return [];
      const told = redLineSentence(line, outlook, crossed.length > 0);
      const now = Math.round(values[values.length - 1]!);
      return [
        {
          id: JSON.stringify(line),
          what: subject(line),
          risk: told.key,
          riskText: t(`risk.${told.key}`, told.values),
          path: t('riseAbove' in line.mustNot ? 'highest' : 'lowest', { ...told.values, now }),
        },
      ];
    });
};
