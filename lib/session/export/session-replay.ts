import type { CompiledPack } from '../../engine/compile';
import { accepted, type Result, refused } from '../../model/refusal';
import type { RecordedEvent, SessionEvent, SessionPins } from '../events';
import { foldSession } from '../evolve';
import { isPlayOver } from '../phases';
import { type PlayedSession, playSession } from '../played-session';
import type { SessionSettings } from '../settings';
import { EVENT_VERSION } from '../upcast';

/** A session as a file that can be played back: what it was opened on, and all that happened. */
export interface SessionReplay {
  readonly kind: 'two-capitals-session';
  readonly format: 1;
  readonly id: string;
  /** Form in which the events are written. */
  readonly eventVersion: number;
  /** The rngSeed is null until play is over: it would tell the class what is to come. */
  readonly pins: Omit<SessionPins, 'rngSeed'> & { readonly rngSeed: number | null };
  readonly settings: SessionSettings;
  /** The first event, which opened the session, is left out: pins and settings stand above. */
  readonly openedAt: number;
  readonly openedWith: SessionSettings;
  readonly events: readonly RecordedEvent[];
}

/** An event that names nobody: no name that a student gave, and no word of a reflection. */
const withoutNames = (event: SessionEvent): SessionEvent => {
  if (event.type === 'SeatTaken' || event.type === 'SeatNamed') return { ...event, name: null };
  if (event.type === 'ReflectionSent') return { ...event, answers: event.answers.map(() => '') };
  return event;
};

/** Makes the replay of a session out of its events; names and reflections only where `names` asks for them. */
export const toSessionReplay = (id: string, events: readonly RecordedEvent[], names: boolean): SessionReplay => {
  const { pins, settings, place } = foldSession(events);
  const [first, ...rest] = events;
  if (first?.event.type !== 'SessionOpened') throw new Error(`The session ${id} does not begin with its opening.`);
  return {
    kind: 'two-capitals-session',
    format: 1,
    id,
    eventVersion: EVENT_VERSION,
    pins: { ...pins, rngSeed: isPlayOver(place.phase) ? pins.rngSeed : null },
    settings,
    openedAt: first.at,
    openedWith: first.event.settings,
    events: names ? rest : rest.map((recorded) => ({ ...recorded, event: withoutNames(recorded.event) })),
  };
};

/** Plays a replay back. Refuses with `play-not-over` where it holds no rngSeed, and `other-pack` for another pack. */
export const playReplay = (compiled: CompiledPack, replay: SessionReplay): Result<PlayedSession> => {
  const { rngSeed } = replay.pins;
  if (rngSeed === null)
    return refused('play-not-over', 'This file was written while the class still played; export the session again.');
  if (replay.pins.packHash !== compiled.pack.hash)
    return refused('other-pack', `This session was played on the pack ${replay.pins.packHash}.`);
  const opened: RecordedEvent = {
    position: 1,
    at: replay.openedAt,
    actor: { kind: 'host' },
    event: { type: 'SessionOpened', pins: { ...replay.pins, rngSeed }, settings: replay.openedWith },
  };
  return accepted(playSession(compiled, foldSession([opened, ...replay.events])));
};
