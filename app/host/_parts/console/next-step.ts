import { type Place, TIMED_PHASES } from '@/lib/session/phases';
import type { SessionSettings } from '@/lib/session/settings';
import type { HostView } from '@/lib/session/views/host-view';
import type { RoomView } from '@/lib/session/views/room-view';
import { DEBRIEF_SHARE, quarterMinutes } from '../form/lesson-sum';

/** What the primary button does: goes on, asks first what becomes of the undecided, asks before ending, or cannot yet. */
export type NextStep =
  | { readonly kind: 'go' | 'undecided' | 'end'; readonly to: Place }
  | { readonly kind: 'empty' | 'over' };

/** What comes next for a host. */
export const nextStep = (
  room: Pick<RoomView, 'place' | 'seats'>,
  host: Pick<HostView, 'next' | 'undecided'>,
): NextStep => {
  const { phase } = room.place;
  if (phase === 'ended') return { kind: 'over' };
  if (phase === 'lobby' && room.seats.length === 0) return { kind: 'empty' };
  if (host.next.phase === 'ended') return { kind: 'end', to: host.next };
  return { kind: host.undecided.length > 0 ? 'undecided' : 'go', to: host.next };
};

type Planned = Pick<SessionSettings, 'minutes' | 'quarters'>;

/** Minutes of play that are still planned, from the beginning of the phase in hand. */
export const minutesToPlay = (settings: Planned, { quarter, phase }: Place): number => {
  const one = quarterMinutes(settings);
  if (phase === 'lobby') return one * settings.quarters;
  const from = (TIMED_PHASES as readonly string[]).indexOf(phase);
  if (from < 0) return 0;
  const rest = TIMED_PHASES.slice(from).reduce((sum, known) => sum + settings.minutes[known], 0);
  return rest + one * (settings.quarters - quarter);
};

/** How the time that is left compares with what is planned; minutes. */
export interface TimeCheck {
  /** `debrief-now`: what is left is less than the debrief needs. `fewer`: it will be, if all quarters are played. */
  readonly verdict: 'fine' | 'fewer' | 'debrief-now' | 'over';
  readonly left: number;
  readonly toPlay: number;
  readonly debrief: number;
}

/** Compares the time left of a lesson with the play still planned and the third that the debrief needs. */
export const checkTime = (settings: Planned, place: Place, lessonMinutes: number, leftMs: number): TimeCheck => {
  const left = leftMs / 60_000;
  const debrief = lessonMinutes * DEBRIEF_SHARE;
  const toPlay = minutesToPlay(settings, place);
  const over = place.phase === 'debrief' || place.phase === 'ended';
  const verdict = (() => {
    if (over) return 'fine';
    if (left <= 0) return 'over';
    if (left < debrief) return 'debrief-now';
    return left - toPlay < debrief ? 'fewer' : 'fine';
  })();
  return { verdict, left, toPlay, debrief };
};
