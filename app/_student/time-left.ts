import type { PhaseClock } from '@/lib/session/session-state';

/** Milliseconds that a phase has left, 0 once its time is up; null where no time is set. `now` is the server's. */
export const msLeft = (clock: PhaseClock, now: number): number | null => {
  if (clock.kind === 'free') return null;
  if (clock.kind === 'paused') return clock.remainingMs;
  return Math.max(0, clock.endsAt - now);
};

/** Seconds from which a time is told aloud, once each; told anew when the phase is extended beyond it. */
const TOLD_SECONDS = [10, 30, 60, 120, 300] as const;

/** The smallest of the told times that is still to come or just begun; null while more is left than is told. */
export const toldSeconds = (left: number): number | null => TOLD_SECONDS.find((told) => left <= told * 1000) ?? null;

/** Minutes and seconds as a clock shows them; a second that has begun counts. */
export const clockText = (left: number): string => {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
