import type { ReactNode } from 'react';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';
import { AimNote } from './aim-note';
import { CapitalNote } from './capital-note';
import { RecordSoFar } from './record-so-far';

interface RecordColumnProps {
  /** What the answers in hand cost together. */
  spent?: number;
  /** The futures with the answers in hand. */
  outlook?: ProjectionAnswer | null;
  /** What can be done about the record, below it. */
  children?: ReactNode;
}

/** What has happened, what the player has to spend, and what is asked of the player. */
export function RecordColumn({ spent = 0, outlook = null, children }: RecordColumnProps) {
  return (
    <>
      <div className="space-y-2">
        <RecordSoFar />
        {children}
      </div>
      <CapitalNote spent={spent} />
      <AimNote outlook={outlook} />
    </>
  );
}
