'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { type LineRow, toLineRows } from '@/lib/charts/line-rows';
import { linesSentence } from '@/lib/charts/sentences';
import { useQuarterName } from '../_hooks/use-quarter-name';
import { DataTable } from './data-table';
import { type LineLook, lineStroke } from './line-dash';
import { Reading } from './reading';

const LinesChart = dynamic(() => import('./charts/lines-chart').then((module) => module.LinesChart), {
  ssr: false,
  loading: () => <div className="h-[240px]" />,
});

interface NamedLine extends LineLook {
  readonly id: string;
  /** What the line is called, in the reader's language. */
  readonly label: string;
  readonly values: readonly number[];
}

interface LinesFigureProps {
  /** What is measured, in the reader's language. */
  name: string;
  /** One to four lines, the one in hand first; each has a value per quarter, the start first. */
  lines: readonly NamedLine[];
  /** Calendar quarters of the values; the first is the start. */
  quarters: readonly string[];
  /** What it says in words, where that is not how the branches compare. */
  reading?: ReactNode;
}

/** Names a place on the axis: the start, then the quarters. */
const useQuarterFromStart = () => {
  const t = useTranslations('quarter');
  const quarterName = useQuarterName();
  return (quarter: string, place: number, form?: 'short') => (place === 0 ? t('start') : quarterName(quarter, form));
};

function LineKey({ lines }: { lines: readonly NamedLine[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {lines.map((line, i) => (
        <li key={line.id} className="flex items-center gap-2">
          <svg viewBox="0 0 28 6" aria-hidden="true" className="h-1.5 w-7">
            <path d="M0 3h28" {...lineStroke(line, i)} />
          </svg>
          {line.label}
        </li>
      ))}
    </ul>
  );
}

function LinesTable({ name, lines, rows }: { name: string; lines: readonly NamedLine[]; rows: readonly LineRow[] }) {
  const t = useTranslations('chart');
  const nameOf = useQuarterFromStart();
  const columns = lines.map(({ id, label }) => ({ key: id, label, numeric: true }));
  return (
    <DataTable
      caption={name}
      columns={[{ key: 'quarter', label: t('columns.quarter') }, ...columns]}
      rows={rows.map(({ quarter, values }, i) => ({
        key: quarter,
        cells: {
          ...Object.fromEntries(lines.map(({ id }) => [id, values[id]?.toFixed(1) ?? '–'])),
          quarter: nameOf(quarter, i),
        },
      }))}
    />
  );
}

function LinesReading({ name, lines, quarters }: Omit<LinesFigureProps, 'reading'>) {
  const t = useTranslations('chart');
  const quarterName = useQuarterName();
  const { key, values } = linesSentence(lines);
  const at = Number(values.at);
  const label = (id: string | number | undefined) => lines.find((line) => line.id === id)?.label ?? '';
  return (
    <Reading>
      {t(`lines.${key}`, {
        ...values,
        name,
        when: at === 0 ? t('lines.start') : t('lines.end', { quarter: quarterName(quarters[at] ?? '') }),
        highest: label(values.highest),
        lowest: label(values.lowest),
      })}
    </Reading>
  );
}

/** Branches laid side by side on one measure: a chart, its sentence, and the numbers behind it. */
export function LinesFigure({ name, lines, quarters, reading }: LinesFigureProps) {
  const nameOf = useQuarterFromStart();
  const id = useId();
  const rows = toLineRows(lines, quarters);
  return (
    <figure aria-labelledby={id} className="space-y-2">
      <figcaption id={id} className="text-small font-semibold">
        {name}
      </figcaption>
      <LineKey lines={lines} />
      <LinesChart
        title={name}
        rows={rows}
        labels={rows.map(({ quarter }, i) => nameOf(quarter, i, 'short'))}
        lines={lines}
      />
      {reading ? <Reading>{reading}</Reading> : <LinesReading name={name} lines={lines} quarters={quarters} />}
      <LinesTable name={name} lines={lines} rows={rows} />
    </figure>
  );
}
