import { setTimeout as pause } from 'node:timers/promises';
import type { PostedCommand } from '../../lib/server/sessions/contract';
import type { Answer, Browser } from '../room/browser';

/** A press of a button: what was sent, under which key, and what became of it. */
export interface Press {
  /** `s1` or `host`. */
  readonly by: string;
  readonly key: string;
  readonly command: PostedCommand;
  /** What the screen showed when it was pressed. */
  readonly seen: number;
  /** `lost`: the page was reloaded before an answer came. */
  outcome: 'sent' | 'acknowledged' | 'refused' | 'lost';
  /** Where it was acknowledged. */
  position: number;
  tries: number;
  /** Milliseconds from the press to the answer. */
  took: number;
}

/** Milliseconds between two tries of one press. */
const AGAIN_MS = 400;

const isFinal = ({ status }: Answer): boolean => status < 500 && status !== 429;

/** Sends a request until it is answered for good; the server counts it once by its key. `isOver` gives it up. */
export const sendUntilAnswered = async (
  browser: Browser,
  path: string,
  body: unknown,
  isOver: () => boolean,
  onTry: () => void,
): Promise<Answer | undefined> => {
  while (!isOver()) {
    onTry();
    const answer = await browser.send('POST', path, body).catch(() => undefined);
    if (isOver()) return undefined;
    if (answer && isFinal(answer)) return answer;
    await pause(AGAIN_MS);
  }
  return undefined;
};

/** Every press of a soak, to be compared with what the store kept. */
export class Ledger {
  readonly presses: Press[] = [];
  private keys = 0;

  /** Presses that wait for an answer. */
  get waiting(): number {
    return this.presses.filter(({ outcome }) => outcome === 'sent').length;
  }

  /** Presses a button until it is answered, or until the page is gone. */
  async press(
    browser: Browser,
    session: string,
    by: string,
    command: PostedCommand,
    seen: number,
    isGone: () => boolean,
  ): Promise<Press> {
    const key = `soak-${String(++this.keys).padStart(8, '0')}`;
    const press: Press = { by, key, command, seen, outcome: 'sent', position: 0, tries: 0, took: 0 };
    this.presses.push(press);
    const began = performance.now();
    const body = { key, as: by === 'host' ? 'host' : 'seat', command };
    const onTry = (): void => {
      press.tries++;
    };
    const answer = await sendUntilAnswered(browser, `/api/sessions/${session}/commands`, body, isGone, onTry);
    press.took = performance.now() - began;
    if (!answer) press.outcome = 'lost';
    else if (answer.status === 200) {
      press.outcome = 'acknowledged';
      press.position = (JSON.parse(answer.body) as { position: number }).position;
    } else press.outcome = 'refused';
    return press;
  }
}
