'use client';

import { useEffect, useState } from 'react';
import type { Presence, ViewMessage } from '@/lib/server/sessions/contract';
import { callApi } from '../_data/call-api';
import { type ClassAddress, classUrl, tellPresence } from '../_data/class-sessions';

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
const WATCH_MS = 1_000;
/** A screen that was refused asks again so seldom: it may be let in after all. */
const REFUSED_POLL_MS = 30_000;

/** A screen's line to its class: the stream where it gets through, else polling; after sleep it asks at once. */
class ClassLine {
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
    source.addEventListener('ping', () => this.heard());
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
    if (this.isRefused) {
      if (now - this.polledAt >= REFUSED_POLL_MS) void this.ask();
      return;
    }
    if (!this.streamIsCut(now)) return;
    if (now - this.openedAt > RETRY_STREAM_MS) this.openStream();
    if (now - this.polledAt >= POLL_MS) void this.ask();
  }

  /** Asks once; a newer view is taken, a refusal is told, no answer at all counts as a lost line. */
  async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.polledAt = Date.now();
    const asked = await callApi(
      'GET',
      classUrl(this.address, 'view', { after: this.cursor }),
      (answers) => answers.polled,
    );
    this.asking = false;
    if (asked.ok) {
      if (this.isRefused) this.openStream();
      this.isRefused = false;
      const state: LinkState = this.streamIsCut(Date.now()) ? 'polling' : 'live';
      if (asked.value) this.take(asked.value, state);
      else this.tell((at) => ({ ...at, state }));
      return;
    }
    const { code } = asked.refusal;
    if (code === 'no-answer' || code === 'bug' || code.startsWith('store-'))
      this.tell((at) => ({ ...at, state: 'lost' }));
    else this.refuse(code);
  }

  private refuse(code: string): void {
    this.isRefused = true;
    this.source?.close();
    this.tell((at) => ({ ...at, refused: code }));
  }

  /** After sleep or a change of network: what was missed comes at once, and the stream is opened afresh if it is gone. */
  wake(): void {
    if (!this.isRefused && this.streamIsCut(Date.now())) this.openStream();
    void this.ask();
  }

  close(): void {
    clearInterval(this.timer);
    this.source?.close();
  }
}

const listen = (line: ClassLine, address: ClassAddress): (() => void) => {
  const tellVisibility = () => {
    if (address.kind === 'session' && address.as === 'seat') void tellPresence(address.id, !document.hidden);
  };
  const wake = () => line.wake();
  const turn = () => {
    tellVisibility();
    if (!document.hidden) line.wake();
  };
  document.addEventListener('visibilitychange', turn);
  window.addEventListener('pageshow', wake);
  window.addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    window.removeEventListener('pageshow', wake);
    window.removeEventListener('online', wake);
  };
};

const NO_WORD: ClassLink = { message: null, state: 'live', refused: null, aheadMs: 0 };

/** Keeps a screen up to date with its class. The address must be the same object from render to render. */
export const useClassView = (address: ClassAddress): ClassLink => {
  const [link, setLink] = useState<ClassLink>(NO_WORD);
  useEffect(() => {
    const line = new ClassLine(address, setLink);
    const stop = listen(line, address);
    return () => {
      stop();
      line.close();
    };
  }, [address]);
  return link;
};
