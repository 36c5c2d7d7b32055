import type { QuarterFacts, RecordedEvent } from '../events';
import { evolve } from '../evolve';
import type { Place } from '../phases';
import type { SessionState } from '../session-state';

/** A quarter that was revealed and taken back. */
export interface UndoneQuarter {
  readonly facts: QuarterFacts;
  /** When the step back was taken, ms since 1970. */
  readonly undoneAt: number;
}

/** A place that the session stood in, and since when (ms since 1970). */
export interface PlaceReached {
  readonly place: Place;
  readonly at: number;
}

/** What the last state of a session no longer tells of its course. */
export interface PlayRecord {
  readonly places: readonly PlaceReached[];
  readonly undone: readonly UndoneQuarter[];
  /** By seat, the answers of the reflection sent last. */
  readonly reflections: Readonly<Record<string, readonly string[]>>;
}

/** Reads the course of a session out of its events, the first one first. */
export const recordPlay = (events: readonly RecordedEvent[]): PlayRecord => {
  const places: PlaceReached[] = [];
  const undone: UndoneQuarter[] = [];
  const reflections: Record<string, readonly string[]> = {};
  let state: SessionState | null = null;
  for (const recorded of events) {
    const before: SessionState | null = state;
    state = evolve(before, recorded);
    const { event, at } = recorded;
    if (before === null || state.place !== before.place) places.push({ place: state.place, at });
    if (before && state.resolved.length < before.resolved.length)
      undone.push(...before.resolved.slice(state.resolved.length).map((facts) => ({ facts, undoneAt: at })));
    if (event.type === 'ReflectionSent') reflections[event.seat] = event.answers;
  }
  return { places, undone, reflections };
};
