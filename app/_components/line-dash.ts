import type { SidePlace } from './side-name';

const DASHES = [undefined, '9 4', '4 3', '1.5 4'] as const;

/** The dash of the n-th of up to four lines, from 0: solid, long, short, dotted. They need no colour, so they print. */
export const lineDash = (place: number): string | undefined => DASHES[place % DASHES.length];

const STROKES = ['var(--side-first)', 'var(--side-second)'] as const;

/** How a line is told from others: by its dash, and where it is a capital's, by that capital's colour too. */
export interface LineLook {
  /** Its capital's place in the pack; ink without one. */
  readonly place?: SidePlace;
  /** The number of its dash; its place among the lines without one. */
  readonly dash?: number;
}

/** The stroke of the n-th line; solid lines are the heaviest. */
export const lineStroke = ({ place, dash }: LineLook, n: number) => ({
  stroke: place === undefined ? 'var(--ink)' : STROKES[place],
  strokeWidth: (dash ?? n) === 0 ? 2.5 : 1.5,
  strokeDasharray: lineDash(dash ?? n),
});
