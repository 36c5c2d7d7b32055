'use client';

import { useTranslations } from 'next-intl';
import { shownDifference } from '@/lib/charts/shown';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { Sentences } from '../outlook/sentences';
import { useRun } from '../run-context';

interface Told {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

interface BesideReadingProps {
  name: string;
  /** The run first, then the record where there is one, then other branches. */
  lines: readonly Told[];
}

const WAY = { '-1': 'lower', '0': 'same', '1': 'higher' } as const;

/** Where a line ends, in the reader's language, and the run at that same quarter. */
const useEnd = () => {
  const quarterName = useQuarterName();
  const { calendar } = useRun();
  return ({ values }: Told, run: Told) => {
    const at = Math.min(values.length, run.values.length) - 1;
    const [level, own] = [values[at]!, run.values[at]!];
    const apart = shownDifference(level, own);
    return {
      way: WAY[`${Math.sign(apart) as -1 | 0 | 1}`],
      values: {
        quarter: quarterName(calendar(at)),
        level: level.toFixed(1),
        own: own.toFixed(1),
        points: Math.abs(apart).toFixed(1),
      },
    };
  };
};

/** The run against the record at the run's last quarter; then each other branch where it ends, one by one. */
export function BesideReading({ name, lines }: BesideReadingProps) {
  const t = useTranslations('debrief.beside.reading');
  const endOf = useEnd();
  const [run, ...others] = lines;
  if (!run) return null;
  return (
    <Sentences>
      {others.map((line) => {
        const { way, values } = endOf(line, run);
        return line.id === 'record'
          ? t(`record.${way}`, { ...values, name })
          : t('branch', { ...values, branch: line.label });
      })}
    </Sentences>
  );
}
