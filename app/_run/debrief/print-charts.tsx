'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { levelDomain } from '@/lib/charts/domains';
import { type Measure, measureKey } from '@/lib/run/measure';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useMeasureName } from '../branches/use-measure-name';
import { useRun } from '../run-context';
import { SparkLine } from './spark-line';
import { type PlayedLine, useValuesOf } from './use-lines';

/** Charts that a sheet holds, and the lines in each: the run and the record. */
const CHARTS = 2;
const LINES = 2;

function Chart({ measure, lines: played }: { measure: Measure; lines: readonly PlayedLine[] }) {
  const t = useTranslations('debrief.sheet');
  const quarterName = useQuarterName();
  const name = useMeasureName();
  const { pack, calendar } = useRun();
  const valuesOf = useValuesOf();
  const lines = played.slice(0, LINES).map((line) => ({ id: line.id, values: valuesOf(line, measure) }));
  const quarters = Array.from({ length: pack.quarters }, (_, i) => calendar(i + 1));
  return (
    <figure className="sheet-chart" style={{ '--steps': pack.quarters + 1 } as CSSProperties}>
      <figcaption>{name(measure)}</figcaption>
      <SparkLine
        lines={lines.map(({ values }) => values)}
        domain={levelDomain(lines.flatMap(({ values }) => values))}
        steps={pack.quarters + 1}
      />
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('start')}</th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {quarterName(quarter, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, values }) => (
            <tr key={id}>
              <th scope="row">{t(id === 'run' ? 'run' : 'record')}</th>
              {[calendar(0), ...quarters].map((quarter, i) => (
                <td key={quarter}>{values[i]?.toFixed(1)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** The run beside the record, as it is printed: a small chart and its figures for two measures. */
export function PrintCharts({ measures, lines }: { measures: readonly Measure[]; lines: readonly PlayedLine[] }) {
  const t = useTranslations('debrief.sheet');
  return (
    <section>
      <h2>
        {t('beside')} <small>{t('lineKey')}</small>
      </h2>
      {measures.slice(0, CHARTS).map((measure) => (
        <Chart key={measureKey(measure)} measure={measure} lines={lines} />
      ))}
    </section>
  );
}
