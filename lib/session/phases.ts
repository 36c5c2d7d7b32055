/** The phases of a session in the order in which a class meets them; those from `brief` to `because` repeat each quarter. */
export const PHASES = [
  'lobby',
  'brief',
  'discuss',
  'choose',
  'predict',
  'reveal',
  'because',
  'debrief',
  'ended',
] as const;
export type Phase = (typeof PHASES)[number];

/** The phases of a quarter that a timer may bound. */
export const TIMED_PHASES = ['brief', 'discuss', 'choose', 'predict', 'reveal', 'because'] as const;
export type TimedPhase = (typeof TIMED_PHASES)[number];

/** Where a session stands: a quarter from 1 (0 in the lobby) and a phase. */
export interface Place {
  readonly quarter: number;
  readonly phase: Phase;
}

const after = (phase: Phase): Phase => PHASES[PHASES.indexOf(phase) + 1] ?? 'ended';

/** What the primary button leads to; a quarter's end leads to the next quarter, the last one's to the debrief. */
export const nextPlace = ({ quarter, phase }: Place, quarters: number): Place => {
  if (phase === 'lobby') return { quarter: 1, phase: 'brief' };
  if (phase === 'because' && quarter < quarters) return { quarter: quarter + 1, phase: 'brief' };
  return { quarter, phase: after(phase) };
};

/** Whether a quarter has been resolved once a session stands in this phase of it. */
export const isRevealed = (phase: Phase): boolean => PHASES.indexOf(phase) >= PHASES.indexOf('reveal');

/** Whether play is over, so that what was held back may be shown. */
export const isPlayOver = (phase: Phase): boolean => phase === 'debrief' || phase === 'ended';

/**
 * What one step back leads to, or null where there is none. From a reveal it leads to choosing again, since predictions
 * made before it are spent. Once the debrief is open there is none: screens may know the seed and the record from then
 * on, and whoever knows them cannot choose again without knowing what comes.
 */
export const previousPlace = ({ quarter, phase }: Place): Place | null => {
  switch (phase) {
    case 'lobby':
    case 'debrief':
    case 'ended':
      return null;
    case 'brief':
      return quarter === 1 ? { quarter: 0, phase: 'lobby' } : { quarter: quarter - 1, phase: 'because' };
    case 'reveal':
      return { quarter, phase: 'choose' };
    default:
      return { quarter, phase: PHASES[PHASES.indexOf(phase) - 1]! };
  }
};
