'use client';

import { useTranslations } from 'next-intl';
import { measureKey, readMeasure } from '@/lib/run/measure';
import { LinesFigure } from '../../_components/lines-figure';
import { useRun } from '../run-context';
import { MeasurePicker } from './measure-picker';
import type { Branch } from './use-branches';
import type { useMeasuresShown } from './use-measures-shown';
import { useWeighedName } from './use-weighed-name';

interface BranchChartsProps {
  branches: readonly Branch[];
  measures: ReturnType<typeof useMeasuresShown>;
}

/** The chosen measures over the quarters, a line for each branch. */
export function BranchCharts({ branches, measures }: BranchChartsProps) {
  const t = useTranslations('branches');
  const nameOf = useWeighedName();
  const { compiled, confidence, pack, calendar } = useRun();
  const quarters = Array.from({ length: pack.quarters + 1 }, (_, quarter) => calendar(quarter));
  return (
    <section className="space-y-4">
      <h3 className="text-h3">{t('charts')}</h3>
      <MeasurePicker {...measures} />
      {measures.shown.length === 0 && <p className="running">{t('noMeasure')}</p>}
      <div className="grid gap-x-8 gap-y-10 md:grid-cols-2">
        {measures.shown.map((measure) => (
          <LinesFigure
            key={measureKey(measure)}
            name={nameOf(measure)}
            quarters={quarters}
            lines={branches.map(({ id, label, played }) => ({
              id,
              label,
              values: played.worlds.map((world) => readMeasure(compiled, world, measure, confidence)),
            }))}
          />
        ))}
      </div>
    </section>
  );
}
