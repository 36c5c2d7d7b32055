'use client';

import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import type { Point } from './geometry';
import { curveThrough, middleOf } from './routes';

/** What an arrow of the map shows. */
export interface ArrowData extends Record<string, unknown> {
  readonly points: readonly Point[];
  readonly perQuarter: number;
  readonly isInLoop: boolean;
}

export type ArrowEdge = Edge<ArrowData, 'impact'>;

/** Pixels for each tenth of a point that is moved in a quarter, within what can still be told apart. */
const WIDTH = { least: 1.25, most: 6, perPoint: 30 } as const;

const widthOf = (perQuarter: number): number =>
  Math.min(WIDTH.most, WIDTH.least + Math.abs(perQuarter) * WIDTH.perPoint);

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

/** A cross-impact on the map: wider the stronger, broken and with a minus where it turns things round. */
export function ImpactArrow({ id, data, markerEnd, selected }: EdgeProps<ArrowEdge>) {
  if (!data) return null;
  const { points, perQuarter, isInLoop } = data;
  const { x, y } = middleOf(points);
  const stroke = selected ? 'var(--ink)' : isInLoop ? 'var(--worse)' : 'var(--edge)';
  return (
    <>
      <BaseEdge
        id={id}
        path={curveThrough(points)}
        interactionWidth={24}
        style={{
          stroke,
          strokeWidth: widthOf(perQuarter) + (selected ? 1 : 0),
          ...(perQuarter < 0 && { strokeDasharray: '7 5' }),
        }}
        {...(markerEnd !== undefined && { markerEnd })}
      />
      <EdgeLabelRenderer>
        <span
          aria-hidden="true"
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          className={`pointer-events-none absolute bg-paper px-0.5 text-caption ${selected ? 'font-semibold text-ink' : 'text-soft'}`}
        >
          {signed(perQuarter)}
        </span>
      </EdgeLabelRenderer>
    </>
  );
}
