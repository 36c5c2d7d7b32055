import type { Presence, ViewMessage } from '@/lib/server/sessions/contract';
import { callApi } from '../_data/call-api';
import { type ClassAddress, classUrl, PATIENCE_MS } from '../_data/class-sessions';

/** How a screen hears of its class: by the stream, by asking now and then, or not at all just now. */
export type LinkState = 'live' | 'polling' | 'lost';

/** What a screen knows of its class. */
export interface ClassLink {
  /** Null until the first answer. */
  readonly message: ViewMessage | null;
  readonly state: LinkState;
  /** Why there is nothing to see: the code of the refusal. */
  readonly refused: string | null;
  /** What the server's clock is ahead of this device's, ms. */
  readonly aheadMs: number;
}

/** A stream that has said nothing for so long counts as cut off. The server pings every 15 s. */
const SILENCE_MS = 35_000;
/** What a fresh stream may take to its first word before polling steps in. */
const FIRST_WORD_MS = 6_000;
const POLL_MS = 2_000;
/** While polling, the stream is tried again so often. */
const RETRY_STREAM_MS = 30_000;
/** Whoever was refused, as a phone whose seat has moved, is seldom let in again. */
const REFUSED_POLL_MS = 30_000;
const WATCH_MS = 1_000;

/** A screen's line to its class: the stream where it gets through, else polling; after sleep it asks at once. */
export class ClassLine {
  private source: EventSource | null = null;
  private heardAt = 0;
  private openedAt = 0;
  private polledAt = 0;
  private asking = false;
  private isRefused = false;
  private cursor = '';
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly address: ClassAddress;
  private readonly tell: (change: (at: ClassLink) => ClassLink) => void;

  constructor(address: ClassAddress, tell: (change: (at: ClassLink) => ClassLink) => void) {
    this.address = address;
    this.tell = tell;
    this.openStream();
    void this.ask();
    this.timer = setInterval(() => this.watch(), WATCH_MS);
  }

  private take(message: ViewMessage, state: LinkState): void {
    this.cursor = message.cursor;
    const aheadMs = message.now - Date.now();
    this.tell(() => ({ message, state, refused: null, aheadMs }));
  }

  private heard(): void {
    this.heardAt = Date.now();
  }

  private openStream(): void {
    this.source?.close();
    this.openedAt = Date.now();
    this.heardAt = 0;
    const source = new EventSource(classUrl(this.address, 'stream'));
    this.source = source;
    source.addEventListener('view', ({ data }: MessageEvent<string>) => {
      this.heard();
      this.take(JSON.parse(data) as ViewMessage, 'live');
    });
    source.addEventListener('ping', () => {
      this.heard();
      // A line that comes back to the view which is shown already is sent no other.
      this.tell((at) => (at.message === null || at.state === 'live' ? at : { ...at, state: 'live' }));
    });
    source.addEventListener('error', () => this.check());
    source.addEventListener('presence', ({ data }: MessageEvent<string>) => {
      this.heard();
      const presence = JSON.parse(data) as Record<string, Presence>;
      this.tell((at) =>
        at.message?.host ? { ...at, message: { ...at.message, host: { ...at.message.host, presence } } } : at,
      );
    });
  }

  private streamIsCut(now: number): boolean {
    if (this.source === null || this.source.readyState === EventSource.CLOSED) return true;
    return this.heardAt === 0 ? now - this.openedAt > FIRST_WORD_MS : now - this.heardAt > SILENCE_MS;
  }

  private watch(): void {
    const now = Date.now();
    if (!this.streamIsCut(now)) return;
    if (now - this.openedAt > RETRY_STREAM_MS) this.openStream();
    if (now - this.polledAt >= (this.isRefused ? REFUSED_POLL_MS : POLL_MS)) void this.ask();
  }

  /** Finds out at once what a line that broke has come to. */
  check(): void {
    if (Date.now() - this.polledAt >= WATCH_MS) void this.ask();
  }

  /** Asks once; a newer view is taken, a refusal is told, no answer at all counts as a lost line. */
  async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.polledAt = Date.now();
    const before = this.cursor;
    const asked = await callApi(
      'GET',
      classUrl(this.address, 'view', { after: this.cursor }),
      (answers) => answers.polled,
      undefined,
      PATIENCE_MS,
    );
    this.asking = false;
    this.isRefused = false;
    if (asked.ok) {
      const state: LinkState = this.streamIsCut(Date.now()) ? 'polling' : 'live';
      // What the stream told meanwhile is newer than this answer.
      if (asked.value && this.cursor === before) this.take(asked.value, state);
      else this.tell((at) => ({ ...at, state }));
      return;
    }
    const { code } = asked.refusal;
    if (code === 'no-answer' || code === 'bug' || code.startsWith('store-'))
      this.tell((at) => ({ ...at, state: 'lost' }));
    else {
      this.isRefused = true;
      this.tell((at) => ({ ...at, refused: code }));
    }
  }

  /** After sleep or a change of network: what was missed comes at once, and the stream is opened afresh if it is gone. */
  wake(): void {
    if (this.streamIsCut(Date.now())) this.openStream();
    void this.ask();
  }

  close(): void {
    clearInterval(this.timer);
    this.source?.close();
  }
}
