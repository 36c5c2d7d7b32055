/** Milliseconds between signs of life, so that neither end nor anything between takes the line for dead. */
export const PING_MS = 15_000;
/** Milliseconds that a screen may leave something unread before it is dropped. */
export const MOST_UNREAD_MS = 30_000;

const encoder = new TextEncoder();
/** An event of its own, since pages do not hear of comments. */
const PING_TEXT = 'event: ping\ndata: {}\n\n';
const PING = encoder.encode(PING_TEXT);
const OPENING = encoder.encode(`retry: 1000\n${PING_TEXT}`);

/** What a screen is shown: the id of the latest message and how to write it. */
export interface Shown {
  readonly cursor: () => string;
  readonly message: () => string;
}

/**
 * One open stream. It is sent the latest view only: what changes while it does not read is coalesced, so that no more
 * than one message ever waits for it.
 */
export class Screen {
  readonly body: ReadableStream<Uint8Array>;
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  private readonly extra = new Map<string, string>();
  private sent: string | undefined;
  private lastWrite: number;
  private unreadSince: number | undefined;
  private isClosed = false;

  constructor(
    private readonly shown: Shown,
    private readonly onClose: () => void,
    lastEventId: string | null,
  ) {
    this.sent = lastEventId ?? undefined;
    this.lastWrite = Date.now();
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.controller = controller;
          controller.enqueue(OPENING);
        },
        pull: () => this.flush(Date.now()),
        cancel: () => this.leave(),
      },
      { highWaterMark: 2 },
    );
  }

  /** Sends the latest view, if it was not sent and the reader has room for it. */
  flush(now: number): void {
    if (this.isClosed || !this.controller) return;
    const behind = this.sent !== this.shown.cursor() || this.extra.size > 0;
    if (!behind) this.unreadSince = undefined;
    else if ((this.controller.desiredSize ?? 0) <= 0) this.unreadSince ??= now;
    else this.write(now);
  }

  /** Sends something beside the view; of one kind only the latest is kept for a slow reader. */
  add(event: string, data: string, now: number): void {
    this.extra.set(event, data);
    this.flush(now);
  }

  /** Pings where it is due, and drops a reader that does not read. */
  tick(now: number): void {
    if (this.isClosed || !this.controller) return;
    const full = (this.controller.desiredSize ?? 0) <= 0;
    if (full) this.unreadSince ??= now;
    if (full && now - (this.unreadSince ?? now) >= MOST_UNREAD_MS) this.drop();
    else if (!full && now - this.lastWrite >= PING_MS) {
      this.lastWrite = now;
      this.controller.enqueue(PING);
    }
  }

  /** Ends the stream; what was written still reaches its reader. */
  close(): void {
    if (this.isClosed) return;
    this.leave();
    this.controller?.close();
  }

  private drop(): void {
    this.leave();
    this.controller?.error(new DOMException('The screen did not read.', 'AbortError'));
  }

  private leave(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.onClose();
  }

  private write(now: number): void {
    let text = '';
    const cursor = this.shown.cursor();
    if (this.sent !== cursor) text += `id: ${cursor}\nevent: view\ndata: ${this.shown.message()}\n\n`;
    for (const [event, data] of this.extra) text += `event: ${event}\ndata: ${data}\n\n`;
    this.extra.clear();
    this.sent = cursor;
    this.lastWrite = now;
    this.unreadSince = undefined;
    this.controller?.enqueue(encoder.encode(text));
  }
}
