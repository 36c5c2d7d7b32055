import { useFormatter, useTranslations } from 'next-intl';
import { LEAST_CHANGE } from '@/lib/charts/sentences';
import { shownDifference } from '@/lib/charts/shown';
import type { CauserSum } from '@/lib/run/debrief-causers';
import { useMeasureName } from '../branches/use-measure-name';
import { levelText } from '../outlook/level-text';
import { useRun } from '../run-context';
import type { Account } from './use-account';
import { useCauserText } from './use-causer-text';

/** Sums smaller than this are not named, in points. */
const LEAST_NAMED = 0.05;

type Told = Pick<Account, 'measure' | 'start' | 'causers'> & { readonly level: number };

/** How far a number has come since the start, and a causer's part in it, in words. */
const useTelling = () => {
  const t = useTranslations('why.sentence');
  const name = useMeasureName();
  const causerText = useCauserText();
  const told = ({ measure, start, level }: Told) => {
    const change = shownDifference(start, level);
    const key = change >= LEAST_CHANGE ? 'rose' : change <= -LEAST_CHANGE ? 'fell' : 'stayed';
    const values = {
      name: name(measure),
      from: levelText(measure, start),
      to: levelText(measure, level),
      points: Math.abs(change).toFixed(1),
    };
    return { key, values } as const;
  };
  const part = ({ causer, points }: CauserSum) => ({ who: causerText(causer), points: Math.abs(points).toFixed(1) });
  return { t, told, part };
};

/** The gap neither rises nor falls: it moves towards one side or the other. */
const useGapTelling = () => {
  const t = useTranslations('why.gap');
  const { compiled, texts } = useRun();
  const [first, second] = compiled.sides;
  return { t, sideOf: (points: number) => texts.sides[points > 0 ? first : second]!.name };
};

/** A number summed up: how far it has come since the start, and who or what brought it there. */
export const useAccountSentence = (): ((account: Told) => string) => {
  const format = useFormatter();
  const { t, told, part } = useTelling();
  const gap = useGapTelling();
  return (account) => {
    const { measure, start, level, causers } = account;
    const isGap = measure.kind === 'gap';
    const parts = [...causers]
      .filter(({ points }) => Math.abs(points) >= LEAST_NAMED)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .map((sum) =>
        isGap
          ? gap.t('part', { ...part(sum), side: gap.sideOf(sum.points) })
          : t(sum.points > 0 ? 'added' : 'took', part(sum)),
      );
    const { key, values } = told(account);
    const first =
      isGap && key !== 'stayed' ? gap.t('moved', { ...values, side: gap.sideOf(level - start) }) : t(key, values);
    return parts.length === 0 ? first : t('because', { first, parts: format.list(parts) });
  };
};
