import type { ViewMessage } from '../../lib/server/sessions/contract';
import type { Browser, Stream } from '../room/browser';

/** Milliseconds after which a browser opens a broken stream again, as the server asks it to. */
export const RETRY_MS = 1_000;

/** What a page shows: its stream, opened again whenever it breaks, with the id of the last message. */
export class WatchedScreen {
  /** The latest message. */
  message: ViewMessage | undefined;
  /** Streams opened since `mark`, and whether a message came on one of them. */
  tries = 0;
  isFresh = false;
  private lastEventId: string | undefined;
  private stream: Stream | undefined;
  private again: NodeJS.Timeout | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly path: string,
  ) {}

  /** Position of what it shows; 0 while it shows nothing. */
  get position(): number {
    return this.message?.view.room.position ?? 0;
  }

  get isOpen(): boolean {
    return this.stream !== undefined || this.again !== undefined;
  }

  /** Counts tries from now on. */
  mark(): void {
    this.tries = 0;
    this.isFresh = false;
  }

  /** Opens the stream, as a page does when it is loaded. */
  open(): void {
    this.close();
    this.lastEventId = undefined;
    this.message = undefined;
    this.connect();
  }

  /** Lets the line break, as a change of network does; the page opens it again. */
  breakLine(): void {
    if (!this.stream) return;
    this.stream.close();
    this.stream = undefined;
    this.later();
  }

  /** Closes the page, or lets the phone fall asleep. */
  close(): void {
    clearTimeout(this.again);
    this.again = undefined;
    this.stream?.close();
    this.stream = undefined;
  }

  private connect(): void {
    this.tries++;
    this.stream = this.browser.listen(
      this.path,
      this.lastEventId,
      (id, data) => {
        this.lastEventId = id;
        this.isFresh = true;
        this.message = JSON.parse(data) as ViewMessage;
      },
      () => {
        this.stream = undefined;
        this.later();
      },
    );
  }

  private later(): void {
    clearTimeout(this.again);
    this.again = setTimeout(() => {
      this.again = undefined;
      this.connect();
    }, RETRY_MS);
  }
}
