import type { Viewer } from '../../session/views/view-session';
import { logFault } from '../log';
import type { Presence } from './contract';
import type { LiveSession } from './live-session';
import { Screen } from './screen';
import { cursorOf, viewMessage } from './view-message';

/** Screens that one seat may have open; a further one takes the place of the oldest. */
export const MOST_SCREENS_PER_SEAT = 4;

interface Open {
  readonly screen: Screen;
  readonly viewer: Viewer;
}

let epochs = Date.now();

/** The open streams of one session. */
export class Screens {
  /** Changes when something that is no event is to be shown: a PIN, or a fresh start of the server. */
  epoch = (++epochs).toString(36);
  /** Counts changes of presence. */
  presenceEpoch = 0;
  private readonly open = new Set<Open>();
  private presence = '{}';
  private soon: NodeJS.Immediate | undefined;

  constructor(private readonly live: LiveSession) {}

  get count(): number {
    return this.open.size;
  }

  /** Opens a stream for a viewer; a reader that has seen the latest view (`lastEventId`) is not sent it again. */
  add(viewer: Viewer, lastEventId: string | null, pin: () => string | null, onClose: () => void): Screen {
    const { live } = this;
    const shown = {
      cursor: () => cursorOf(live),
      message: () => viewMessage(live, viewer, pin(), Date.now()),
    };
    const left = (): void => {
      this.open.delete(entry);
      live.lastUsed = Date.now();
      if (viewer.kind === 'seat') live.presence.counts(viewer.seat, -1, Date.now());
      onClose();
    };
    const entry: Open = { screen: new Screen(shown, left, lastEventId), viewer };
    if (viewer.kind === 'seat') {
      this.makeRoom(viewer.seat);
      live.presence.counts(viewer.seat, 1, Date.now());
    }
    this.open.add(entry);
    if (viewer.kind === 'host' && lastEventId !== null)
      entry.screen.add('presence', JSON.stringify(this.presenceNow(Date.now())), Date.now());
    return entry.screen;
  }

  /** Tells every screen that there is something new; what comes in the same moment is told once. */
  tell(): void {
    if (this.open.size === 0) return;
    this.soon ??= setImmediate(() => {
      this.soon = undefined;
      const now = Date.now();
      for (const { screen } of this.open) this.guarded(() => screen.flush(now));
    });
  }

  /** Has everybody sent the view again, for what changed without an event. */
  touch(): void {
    this.epoch = (++epochs).toString(36);
    this.tell();
  }

  /** Looks after the screens once a second: signs of life, slow readers, presence for the host. */
  tick(now: number): void {
    for (const { screen } of this.open) this.guarded(() => screen.tick(now));
    const hosts = [...this.open].filter(({ viewer }) => viewer.kind === 'host');
    if (hosts.length === 0) return;
    const before = this.presence;
    this.presenceNow(now);
    if (before === this.presence) return;
    const presence = this.presence;
    for (const { screen } of hosts) screen.add('presence', presence, now);
  }

  /** Who is there now; the cursor of hosts moves on when it has changed. */
  presenceNow(now: number): Readonly<Record<string, Presence>> {
    const presence = this.live.presence.of(this.live.state.seats, now);
    const told = JSON.stringify(presence);
    if (told !== this.presence) this.presenceEpoch++;
    this.presence = told;
    return presence;
  }

  /** Closes the streams of one seat, whose device has changed. */
  closeSeat(seat: string): void {
    for (const { screen, viewer } of this.open) if (viewer.kind === 'seat' && viewer.seat === seat) screen.close();
  }

  closeAll(): void {
    clearImmediate(this.soon);
    this.soon = undefined;
    for (const { screen } of this.open) screen.close();
  }

  private makeRoom(seat: string): void {
    const own = [...this.open].filter(({ viewer }) => viewer.kind === 'seat' && viewer.seat === seat);
    for (const { screen } of own.slice(0, Math.max(0, own.length - MOST_SCREENS_PER_SEAT + 1))) screen.close();
  }

  /** One screen that cannot be served must not keep the others from their view. */
  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      logFault('telling a screen', error);
    }
  }
}
