import { compilePack } from '../../engine/compile';
import { foldSession } from '../../session/evolve';
import type { Viewer } from '../../session/views/view-session';
import { findPackByHash, type StoredPack } from '../packs';
import { RefusedError, UNKNOWN_PACK } from '../refused';
import { AppendQueue } from './append-queue';
import { LiveSession, type ReadyPack } from './live-session';
import { sessionRefusal } from './refusals';
import type { Screen } from './screen';
import { findSession, readEvents, type SessionKey, type SessionRow } from './store';

/** Streams that one session and one address may have open; a school with its classes may stand behind one address. */
export const MOST_STREAMS = { session: 400, address: 2_500 } as const;
/** Milliseconds without a screen or a command after which a session leaves memory. */
export const IDLE_MS = 60_000;
/** And after which it keeps only what it cannot compute again. */
const REST_MS = 30_000;
const TICK_MS = 1_000;

/** The sessions that are live in this process. The store is the truth; what stands here can be dropped at any moment. */
export class SessionHub {
  readonly queue = new AppendQueue();
  private readonly live = new Map<string, Promise<LiveSession>>();
  private readonly ready = new Map<string, ReadyPack>();
  private readonly streams = new Map<string, number>();
  private readonly present = new Map<string, LiveSession>();
  private ticking: NodeJS.Timeout | undefined;
  private isStopping = false;

  /** Sessions held in memory. */
  get size(): number {
    return this.present.size;
  }

  /** A session by its id, its code or its projector's key, read from the store unless it is live; undefined if none. */
  async find(key: SessionKey): Promise<LiveSession | undefined> {
    const known = 'id' in key ? this.live.get(key.id) : undefined;
    if (known) return known;
    const row = await findSession(key);
    return row && this.load(row);
  }

  /** Opens a stream. Refuses with `too-many-streams` and `stopping`. */
  openStream(
    live: LiveSession,
    viewer: Viewer,
    address: string,
    options: { readonly lastEventId: string | null; readonly pin: () => string | null },
  ): Screen {
    if (this.isStopping) throw sessionRefusal('stopping');
    const open = this.streams.get(address) ?? 0;
    if (open >= MOST_STREAMS.address || live.screens.count >= MOST_STREAMS.session)
      throw sessionRefusal('too-many-streams');
    this.streams.set(address, open + 1);
    const onClose = (): void => {
      const left = (this.streams.get(address) ?? 1) - 1;
      if (left > 0) this.streams.set(address, left);
      else this.streams.delete(address);
    };
    return live.screens.add(viewer, options.lastEventId, options.pin, onClose);
  }

  /** A pack that sessions play, compiled once. Refuses with `unknown-pack`. */
  async requirePack(hash: string): Promise<ReadyPack> {
    const known = this.ready.get(hash);
    if (known) return known;
    const stored = await findPackByHash(hash);
    if (!stored) throw new RefusedError(UNKNOWN_PACK);
    return this.readyPack(stored);
  }

  /** A stored pack made ready to play. */
  readyPack(stored: StoredPack): ReadyPack {
    const { hash } = stored.pack;
    const known = this.ready.get(hash);
    if (known?.stored.contentHash === stored.contentHash) return known;
    const ready = { stored, compiled: known?.compiled ?? compilePack(stored.pack) };
    this.ready.set(hash, ready);
    return ready;
  }

  /** Drops sessions from memory that were deleted, and closes their streams. */
  async forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const live = await this.live.get(id)?.catch(() => undefined);
      this.drop(id);
      live?.close();
    }
  }

  /** What is done once a second: looks after screens, and lets idle sessions leave memory. */
  tick(now: number): void {
    for (const [id, live] of this.present) {
      live.screens.tick(now);
      if (live.screens.count === 0 && now - live.lastUsed >= REST_MS) live.rest();
      if (live.isIdle && now - live.lastUsed >= IDLE_MS) this.drop(id);
    }
  }

  /** Closes every stream for good, and ends once everything that waited is written. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.ticking);
    const open = [...this.present.values()];
    for (const live of open) live.close();
    await Promise.all(open.map((live) => live.settled()));
    await this.queue.settled();
  }

  private load(row: SessionRow): Promise<LiveSession> {
    const known = this.live.get(row.id);
    if (known) return known;
    const loading = this.read(row);
    this.live.set(row.id, loading);
    loading.catch(() => this.live.delete(row.id));
    return loading;
  }

  private async read(row: SessionRow): Promise<LiveSession> {
    const pack = await this.requirePack(row.packHash);
    const events = await readEvents(row.id);
    if (events.length === 0) throw sessionRefusal('unknown-session');
    const live = new LiveSession(row, pack, this.queue, foldSession(events));
    this.present.set(row.id, live);
    if (!this.isStopping && this.ticking === undefined) {
      this.ticking = setInterval(() => this.tick(Date.now()), TICK_MS);
      this.ticking.unref();
    }
    return live;
  }

  private drop(id: string): void {
    this.live.delete(id);
    this.present.delete(id);
  }
}

/** One hub a process; on globalThis since Next loads modules twice. */
const holder: typeof globalThis & { twoCapitalsHub?: SessionHub } = globalThis;

/** The sessions that are live in this process. */
export const sessionHub = (): SessionHub => {
  holder.twoCapitalsHub ??= new SessionHub();
  return holder.twoCapitalsHub;
};
