import { sessionRefusal } from './refusals';

/** Wrong guesses that are let through in ten minutes: of codes and PINs from one address, and of PINs at one code. */
export const MOST_GUESSES = { address: 400, code: 100 } as const;
const WINDOW_MS = 10 * 60 * 1000;
/** Addresses and codes that are remembered; the oldest goes first. */
const MOST_REMEMBERED = 10_000;

interface Count {
  failures: number;
  readonly since: number;
}

/** Counts wrong guesses, never right ones, so that a school behind one address is not locked out by joining. */
export class Guesses {
  private readonly counts = new Map<string, Count>();

  /** Throws the refusal `too-many-guesses` where an address or a code has had too many. */
  check(kind: keyof typeof MOST_GUESSES, name: string, now: number): void {
    const count = this.counts.get(`${kind} ${name}`);
    if (count && now - count.since < WINDOW_MS && count.failures >= MOST_GUESSES[kind])
      throw sessionRefusal('too-many-guesses');
  }

  /** Counts a wrong guess. */
  fail(kind: keyof typeof MOST_GUESSES, name: string, now: number): void {
    const key = `${kind} ${name}`;
    const known = this.counts.get(key);
    if (known && now - known.since < WINDOW_MS) {
      known.failures++;
      return;
    }
    this.counts.delete(key);
    this.counts.set(key, { failures: 1, since: now });
    const oldest = this.counts.keys().next();
    if (this.counts.size > MOST_REMEMBERED && !oldest.done) this.counts.delete(oldest.value);
  }
}
