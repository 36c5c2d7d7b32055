import type { Seat } from '../../session/seats';
import type { Presence } from './contract';

/** Milliseconds for which a seat counts as there after its last stream closed or it last asked. */
const GRACE_MS = 15_000;

interface Sight {
  streams: number;
  lastSeen: number;
  visible: boolean;
}

/** Who is there, kept in memory only: no part of a session, and gone with the process. */
export class PresenceBook {
  private readonly sights = new Map<string, Sight>();

  private sight(seat: string): Sight {
    const known = this.sights.get(seat) ?? { streams: 0, lastSeen: 0, visible: true };
    this.sights.set(seat, known);
    return known;
  }

  /** A stream of a seat opened (1) or closed (-1). */
  counts(seat: string, streams: 1 | -1, now: number): void {
    const sight = this.sight(seat);
    sight.streams += streams;
    if (streams === 1) sight.visible = true;
    sight.lastSeen = now;
  }

  /** A seat asked for something. */
  sees(seat: string, now: number): void {
    this.sight(seat).lastSeen = now;
  }

  /** A seat's page came to the front, or left it. */
  shows(seat: string, visible: boolean, now: number): void {
    const sight = this.sight(seat);
    sight.visible = visible;
    sight.lastSeen = now;
  }

  /** Forgets who was there: long enough after the last one left, everybody is gone anyway. */
  forget(): void {
    this.sights.clear();
  }

  /** The presence of the people among these seats, by seat. */
  of(seats: readonly Seat[], now: number): Record<string, Presence> {
    const people = seats.filter(({ kicked, playedBy }) => !kicked && playedBy !== 'bot');
    return Object.fromEntries(people.map(({ id }) => [id, this.presence(id, now)]));
  }

  private presence(seat: string, now: number): Presence {
    const sight = this.sights.get(seat);
    if (!sight || (sight.streams === 0 && now - sight.lastSeen > GRACE_MS)) return 'gone';
    return sight.visible ? 'present' : 'idle';
  }
}
