'use client';

import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { type SidePlace, sideClass } from '../../_components/side-name';
import { BOX } from './geometry';

/** What a box of the map shows. */
export interface BoxData extends Record<string, unknown> {
  readonly name: string;
  /** The place of the side that holds it; null where it is nobody's alone. */
  readonly side: SidePlace | null;
  readonly isInLoop: boolean;
}

export type BoxNode = Node<BoxData, 'indicator'>;

/** An indicator on the map: its name, under that of its holder, whose colour it has. */
export function IndicatorBox({ data: { name, side, isInLoop }, selected }: NodeProps<BoxNode>) {
  const rule = side === null ? 'border-edge' : sideClass('rule', side);
  return (
    <div
      style={{ width: BOX.width, height: BOX.height }}
      className={`flex flex-col justify-center border border-l-4 bg-sheet px-2.5 ${rule} ${isInLoop ? 'border-dashed' : ''} ${selected ? 'outline-2 outline-ink outline-offset-1' : ''}`}
    >
      <Handle type="target" position={Position.Top} />
      <span className="line-clamp-2 text-small leading-tight font-semibold text-ink">{name}</span>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
}
