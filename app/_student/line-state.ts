import type { LinkState } from '../_class/class-line';

/** How a student's line to the class stands. */
export const LINE_STATES = ['live', 'asking', 'lost', 'sending', 'kept'] as const;
export type LineState = (typeof LINE_STATES)[number];

interface Line {
  readonly state: LinkState;
  readonly unanswered: number;
  readonly waiting: boolean;
}

/** The state to tell: what waits to be sent first, then whether the class is heard at all. */
export const lineStateOf = ({ state, unanswered, waiting }: Line): LineState => {
  if (waiting) return 'kept';
  if (state === 'lost') return unanswered > 0 ? 'kept' : 'lost';
  if (unanswered > 0) return 'sending';
  return state === 'polling' ? 'asking' : 'live';
};
