'use client';

import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { levelDomain, levelTicks } from '@/lib/charts/domains';
import type { LineRow } from '@/lib/charts/line-rows';
import { type LineLook, lineStroke } from '../line-dash';
import { AXIS, marginFor, STILL } from './chart-style';
import { HoverCard } from './hover-card';

export interface LinesChartProps {
  title: string;
  rows: readonly LineRow[];
  /** Names of the rows' quarters, short enough for the axis. */
  labels: readonly string[];
  /** The lines in the order of their dashes, the one in hand first. */
  lines: readonly ({ readonly id: string; readonly label: string } & LineLook)[];
}

interface Datum {
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

const toData = ({ rows, labels }: LinesChartProps): Datum[] =>
  rows.map(({ values }, i) => ({ label: labels[i] ?? '', values }));

function LinesHover({
  active,
  payload,
  lines,
}: {
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
  lines: LinesChartProps['lines'];
}) {
  const datum = payload?.[0]?.payload as Datum | undefined;
  if (!active || !datum) return null;
  const texts = lines
    .filter(({ id }) => datum.values[id] !== undefined)
    .map(({ id, label }) => ({ key: id, text: `${label}: ${datum.values[id]?.toFixed(1)}` }));
  return <HoverCard title={datum.label} lines={texts} />;
}

/** Two to four branches over the quarters, told apart by their dashes. */
export function LinesChart(props: LinesChartProps) {
  const domain = levelDomain(props.rows.flatMap(({ values }) => Object.values(values)));
  return (
    <ResponsiveContainer width="100%" height={240} initialDimension={{ width: 480, height: 240 }}>
      <LineChart data={toData(props)} margin={marginFor(props.labels)} title={props.title}>
        <XAxis dataKey="label" {...AXIS} interval="preserveStartEnd" />
        <YAxis domain={[...domain]} ticks={[...levelTicks(domain)]} width={32} {...AXIS} axisLine={false} />
        {props.lines.map((line, i) => (
          <Line
            key={line.id}
            name={line.label}
            dataKey={(datum: Datum) => datum.values[line.id]}
            {...lineStroke(line, i)}
            {...STILL}
          />
        ))}
        <Tooltip
          content={<LinesHover lines={props.lines} />}
          cursor={{ stroke: 'var(--edge)' }}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
