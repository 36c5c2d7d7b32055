import { useTranslations } from 'next-intl';
import { shown, shownDifference } from '@/lib/charts/shown';
import { bandOf } from '@/lib/engine/read-out';
import { useRun } from '../run-context';
import type { Movement } from './use-movements';

/** Measures that moved less are not told of, in points. */
export const LEAST_CHANGE = 0.5;

/** The quarter in a few sentences: the tension that rose most, the one that fell most, and bands that were crossed. */
export const useSummary = (movements: readonly Movement[]): string => {
  const t = useTranslations('reveal.summary');
  const bands = useTranslations('bands');
  const { texts } = useRun();
  const tensions = movements.filter(({ kind }) => kind === 'tension');
  const most = (direction: 1 | -1) => tensions.find(({ change }) => change * direction >= LEAST_CHANGE);
  const told = [most(1), most(-1)].filter((found) => found !== undefined);
  const band = (level: number) => bandOf(shown(level));
  const isCrossed = ({ before, now }: Movement) => band(before) !== band(now);
  const moves = told.map((movement) =>
    t(`${movement.change > 0 ? 'rose' : 'fell'}${isCrossed(movement) ? 'Into' : ''}`, {
      tension: texts.tensions[movement.id]!.name,
      points: Math.abs(shownDifference(movement.before, movement.now)).toFixed(1),
      now: movement.now.toFixed(1),
      band: bands(band(movement.now)),
    }),
  );
  const crossed = tensions
    .filter((movement) => isCrossed(movement) && !told.includes(movement))
    .map(({ id, now }) => t('crossed', { tension: texts.tensions[id]!.name, band: bands(band(now)) }));
  return moves.length + crossed.length === 0 ? t('still') : [...moves, ...crossed].join(t('join'));
};
