'use client';

import type { Node, NodeProps } from '@xyflow/react';
import { type SidePlace, sideClass } from '../../_components/side-name';
import { BOX } from './geometry';

/** What stands over the boxes of a group: whose they are. */
export interface GroupData extends Record<string, unknown> {
  readonly name: string;
  /** The place of the side whose group it is; null for a group that is nobody's alone. */
  readonly side: SidePlace | null;
}

export type GroupNode = Node<GroupData, 'group-name'>;

/** The name of a group of the map, under a rule in its side's colour. */
export function GroupName({ data: { name, side } }: NodeProps<GroupNode>) {
  const look = side === null ? 'border-edge text-soft' : `${sideClass('rule', side)} ${sideClass('ink', side)}`;
  return (
    <div style={{ width: BOX.width }} className={`border-t-4 pt-0.5 text-small font-semibold ${look}`}>
      {name}
    </div>
  );
}
