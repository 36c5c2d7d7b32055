'use client';

import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { Area, ComposedChart, Line, ReferenceArea, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { BAND_SEGMENTS } from '@/lib/charts/band-segments';
import { levelDomain, levelTicks } from '@/lib/charts/domains';
import type { FanRow } from '@/lib/charts/fan-rows';
import { AXIS, MARGIN, marginFor, STILL } from './chart-style';
import { HoverCard } from './hover-card';

export interface FanChartProps {
  title: string;
  rows: readonly FanRow[];
  /** Names of the rows' quarters, short enough for the axis. */
  labels: readonly string[];
  /** Single futures to draw instead of the bands: one level per quarter. */
  futures?: readonly (readonly number[])[] | undefined;
  /** Whether the measure is a tension, whose bands are drawn behind it. */
  tension?: boolean | undefined;
}

const futureKey = (index: number): string => `future${index}`;

const toData = ({ rows, labels, futures = [] }: FanChartProps) =>
  rows.map((row, i) => ({
    ...row,
    label: labels[i],
    ...Object.fromEntries(futures.map((levels, index) => [futureKey(index), levels[i]])),
  }));

const valuesOf = ({ rows, futures = [] }: FanChartProps): number[] => [
  ...rows.flatMap(({ band90 }) => [...band90]),
  ...futures.flat(),
];

const Bands = memo(function Bands({ low, high }: { low: number; high: number }) {
  const t = useTranslations('bands');
  return BAND_SEGMENTS.filter(({ from, to }) => from < high && to > low).map(({ band, from, to }) => (
    <ReferenceArea
      key={band}
      y1={Math.max(from, low)}
      y2={Math.min(to, high)}
      fill={`var(--band-${band})`}
      fillOpacity={0.24}
      stroke="none"
      label={{ value: t(band), position: 'insideTopLeft', fill: 'var(--soft)', fontSize: 11 }}
    />
  ));
});

function FanHover({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const t = useTranslations('chart');
  const row = payload?.[0]?.payload as (FanRow & { label: string }) | undefined;
  if (!active || !row) return null;
  const lines = [
    { key: 'median', text: t('middle', { points: Math.round(row.median) }) },
    { key: 'half', text: t('half', { low: Math.round(row.band50[0]), high: Math.round(row.band50[1]) }) },
    { key: 'nine', text: t('nineInTen', { low: Math.round(row.band90[0]), high: Math.round(row.band90[1]) }) },
  ];
  return <HoverCard title={row.label} lines={lines} />;
}

/** Drawing is dear beside comparing a few dozen numbers, and new answers often say the same of a measure. */
const isSame = (before: FanChartProps, after: FanChartProps): boolean =>
  JSON.stringify(before) === JSON.stringify(after);

const BAND = { type: 'linear', stroke: 'none', fill: 'var(--ink)', ...STILL } as const;

// What never changes is handed to the chart as the very same elements, so that a new answer draws only what it moves.
const SPREAD = (
  <>
    <Area dataKey="band90" fillOpacity={0.13} {...BAND} />
    <Area dataKey="band50" fillOpacity={0.22} {...BAND} />
    <Line dataKey="median" stroke="var(--ink)" strokeWidth={2} {...STILL} />
  </>
);
const QUARTERS = <XAxis dataKey="label" {...AXIS} interval="preserveStartEnd" />;
const HOVER = <Tooltip content={<FanHover />} cursor={{ stroke: 'var(--edge)' }} isAnimationActive={false} />;

/** Futures of one measure: nine in ten in the pale band, half in the dark one, the middle as a line; or single futures. */
export const FanChart = memo(function FanChart(props: FanChartProps) {
  const { title, futures = [], tension } = props;
  const [low, high] = levelDomain(valuesOf(props));
  // The very same where it says the same: to the chart a new margin is a new layout.
  const { right } = marginFor(props.labels);
  const margin = useMemo(() => ({ ...MARGIN, right }), [right]);
  const levels = useMemo(
    () => <YAxis domain={[low, high]} ticks={[...levelTicks([low, high])]} width={32} {...AXIS} axisLine={false} />,
    [low, high],
  );
  return (
    <ResponsiveContainer width="100%" height={220} initialDimension={{ width: 480, height: 220 }}>
      <ComposedChart data={toData(props)} margin={margin} title={title}>
        {tension && <Bands low={low} high={high} />}
        {QUARTERS}
        {levels}
        {futures.length === 0 && SPREAD}
        {futures.map((_, index) => (
          <Line key={futureKey(index)} dataKey={futureKey(index)} stroke="var(--ink)" strokeOpacity={0.55} {...STILL} />
        ))}
        {HOVER}
      </ComposedChart>
    </ResponsiveContainer>
  );
}, isSame);
