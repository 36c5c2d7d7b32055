import type { InHand } from '../outlook/tension-column';
import { endOf } from '../outlook/use-measures';

/** Changes smaller than this are not spoken of, in points between the middles. */
const LEAST_POINTS = 0.5;

/** A tension and how much higher its middle stands at the end of the outlook than with the card set aside, in points. */
export interface EndChange {
  readonly tension: string;
  readonly points: number;
}

const strongest = (changes: readonly EndChange[], direction: 1 | -1): readonly EndChange[] =>
  changes
    .filter(({ points }) => points * direction >= LEAST_POINTS)
    .sort((a, b) => (b.points - a.points) * direction)
    .slice(0, 1);

/** The tension that the answer in hand leaves highest above where it would stand, then the one it leaves lowest below; either may be missing. */
export const strongestChanges = ({ outlook, without, changes }: InHand): readonly EndChange[] => {
  const found = Object.keys(changes).map((tension) => ({
    tension,
    points: endOf(outlook.projection, tension)!.p50 - endOf(without.projection, tension)!.p50,
  }));
  return [...strongest(found, 1), ...strongest(found, -1)];
};
