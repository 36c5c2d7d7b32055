import type { ReactNode } from 'react';
import { AimNote } from './aim-note';
import { CapitalNote } from './capital-note';
import { RecordSoFar } from './record-so-far';

interface RecordColumnProps {
  /** What the answers in hand cost together. */
  spent?: number;
  /** What can be done about the record, below it. */
  children?: ReactNode;
}

/** What has happened, what the player has to spend, and what is asked of the player. */
export function RecordColumn({ spent = 0, children }: RecordColumnProps) {
  return (
    <>
      <div className="space-y-2">
        <RecordSoFar />
        {children}
      </div>
      <CapitalNote spent={spent} />
      <AimNote />
    </>
  );
}
