'use client';

import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { AXIS, MARGIN } from './chart-style';
import { HoverCard } from './hover-card';

interface Bin {
  readonly label: string;
  /** Shares of all games, in the order of the sides. */
  readonly shares: readonly number[];
}

export interface GainChartProps {
  title: string;
  bins: readonly Bin[];
  /** The sides' names, in the pack's order. */
  names: readonly string[];
  /** Words a share of 0 to 1. */
  shareText: (share: number) => string;
}

const FILLS = ['var(--side-first)', 'var(--side-second)'] as const;

function GainHover({
  active,
  payload,
  names,
  shareText,
}: {
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
  names: readonly string[];
  shareText: (share: number) => string;
}) {
  const bin = payload?.[0]?.payload as Bin | undefined;
  if (!active || !bin) return null;
  const lines = names.map((name, i) => ({ key: name, text: `${name}: ${shareText(bin.shares[i] ?? 0)}` }));
  return <HoverCard title={bin.label} lines={lines} />;
}

/** How many games left each side so many points better or worse off: two bars a bin. */
export function GainChart({ title, bins, names, shareText }: GainChartProps) {
  return (
    <ResponsiveContainer width="100%" height={240} initialDimension={{ width: 480, height: 240 }}>
      <BarChart data={[...bins]} margin={MARGIN} title={title} barGap={1} barCategoryGap="20%">
        <XAxis dataKey="label" {...AXIS} interval="preserveStartEnd" />
        <YAxis width={44} {...AXIS} axisLine={false} tickFormatter={shareText} />
        {names.map((name, i) => (
          <Bar
            key={name}
            name={name}
            dataKey={({ shares }: Bin) => shares[i]}
            fill={FILLS[i] ?? 'var(--ink)'}
            isAnimationActive={false}
          />
        ))}
        <Tooltip
          content={<GainHover names={names} shareText={shareText} />}
          cursor={{ fill: 'var(--hairline)', opacity: 0.4 }}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
