'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type FanRow, toFanRows } from '@/lib/charts/fan-rows';
import { fanSentence } from '@/lib/charts/sentences';
import type { Spread } from '@/lib/model/projection';
import { useQuarterName } from '../_hooks/use-quarter-name';
import { DataTable } from './data-table';
import { Reading } from './reading';

const FanChart = dynamic(() => import('./charts/fan-chart').then((module) => module.FanChart), {
  ssr: false,
  loading: () => <div className="h-[220px]" />,
});

interface FanFigureProps {
  /** What is measured, in the reader's language. */
  name: string;
  /** One spread per quarter, the present first. */
  spreads: readonly Spread[];
  /** Calendar quarters of the spreads. */
  quarters: readonly string[];
  /** About ten single futures: one level per quarter. */
  futures?: readonly (readonly number[])[];
  tension?: boolean;
}

/** Names the quarters of a fan, which begins with the present. */
const useColumnName = () => {
  const t = useTranslations('chart');
  const quarterName = useQuarterName();
  return (quarter: string, at: number, form: 'long' | 'short' = 'long') =>
    at === 0 ? t('now') : quarterName(quarter, form);
};

/** The present to one decimal; futures, which are ranges, in whole points. */
function FanTable({ name, rows }: { name: string; rows: readonly FanRow[] }) {
  const t = useTranslations('chart');
  const columnName = useColumnName();
  const points = (value: number, at: number) => value.toFixed(at === 0 ? 1 : 0);
  const range = ([low, high]: readonly [number, number], at: number) =>
    t('range', { low: points(low, at), high: points(high, at) });
  return (
    <DataTable
      caption={name}
      columns={[
        { key: 'quarter', label: t('columns.quarter') },
        { key: 'median', label: t('columns.middle'), numeric: true },
        { key: 'half', label: t('columns.half'), numeric: true },
        { key: 'nine', label: t('columns.nineInTen'), numeric: true },
      ]}
      rows={rows.map(({ quarter, median, band50, band90 }, at) => ({
        key: quarter,
        cells: {
          quarter: columnName(quarter, at),
          median: points(median, at),
          half: range(band50, at),
          nine: range(band90, at),
        },
      }))}
    />
  );
}

function FuturesToggle({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useTranslations('chart');
  return (
    <label className="flex min-h-9 w-fit cursor-pointer items-center gap-2 text-small">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} className="accent-ink" />
      {t('tenFutures')}
    </label>
  );
}

/** The futures of one measure: a chart, what it says in a sentence, and the numbers behind it. */
export function FanFigure({ name, spreads, quarters, futures, tension }: FanFigureProps) {
  const t = useTranslations('chart');
  const columnName = useColumnName();
  const [single, setSingle] = useState(false);
  const id = useId();
  const rows = toFanRows(spreads, quarters);
  const { key, values } = fanSentence(spreads);
  return (
    <figure aria-labelledby={id} className="space-y-2">
      <figcaption id={id} className="text-small font-semibold">
        {name}
      </figcaption>
      <FanChart
        title={name}
        rows={rows}
        labels={rows.map(({ quarter }, at) => columnName(quarter, at, 'short'))}
        futures={single ? futures : undefined}
        tension={tension}
      />
      {futures && <FuturesToggle on={single} onChange={setSingle} />}
      <Reading>{t(`fan.${key}`, { ...values, name })}</Reading>
      <FanTable name={name} rows={rows} />
    </figure>
  );
}
