import { AimNote } from './aim-note';
import { CapitalNote } from './capital-note';
import { RecordSoFar } from './record-so-far';

/** What has happened, what the player has to spend, and what is asked of the player. */
export function RecordColumn({ spent }: { spent?: number }) {
  return (
    <>
      <RecordSoFar />
      <CapitalNote {...(spent === undefined ? {} : { spent })} />
      <AimNote />
    </>
  );
}
