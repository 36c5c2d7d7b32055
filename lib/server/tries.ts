import type { Refusal } from '../model/refusal';
import { RefusedError } from './refused';

/** How often something may be tried. */
export interface TryLimit {
  readonly most: number;
  /** Milliseconds after which a try is forgotten. */
  readonly windowMs: number;
}

/** A key, such as an account or an address, and its limit. */
export interface TryKey {
  readonly key: string;
  readonly limit: TryLimit;
}

interface Count {
  tries: number;
  /** Milliseconds since 1970. */
  endsAt: number;
}

/** Keys that are remembered at most; beyond them the oldest are forgotten. */
const MOST_KEYS = 20_000;

/** Counts tries in memory: good for one process, and forgotten with it. */
export class Tries {
  private readonly counts = new Map<string, Count>();

  /**
   * Counts one try under each of the keys, unless one of them has none left; then nothing is counted and the answer is
   * how many milliseconds to wait. Zero: go ahead. `now` is in milliseconds since 1970.
   */
  take(keys: readonly TryKey[], now: number): number {
    this.forgetOld(now);
    const waits = keys.map(({ key, limit }) => {
      const count = this.counts.get(key);
      return count && count.endsAt > now && count.tries >= limit.most ? count.endsAt - now : 0;
    });
    const wait = Math.max(0, ...waits);
    if (wait === 0) for (const each of keys) this.count(each, now);
    return wait;
  }

  /** Takes back the last try under a key: it turned out to be a good one. */
  giveBack(key: string): void {
    const count = this.counts.get(key);
    if (count) count.tries = Math.max(0, count.tries - 1);
  }

  /** Forgets every try under a key. */
  forget(key: string): void {
    this.counts.delete(key);
  }

  private count({ key, limit }: TryKey, now: number): void {
    const known = this.counts.get(key);
    if (known && known.endsAt > now) known.tries += 1;
    else this.counts.set(key, { tries: 1, endsAt: now + limit.windowMs });
  }

  private forgetOld(now: number): void {
    if (this.counts.size < MOST_KEYS) return;
    for (const [key, { endsAt }] of this.counts) if (endsAt <= now) this.counts.delete(key);
    for (const key of this.counts.keys()) {
      if (this.counts.size < MOST_KEYS * 0.9) return;
      this.counts.delete(key);
    }
  }
}

/** One count a process; on globalThis since Next loads modules twice. */
const holder: typeof globalThis & { twoCapitalsTries?: Tries } = globalThis;

/** The tries of this process; keys begin with what they count. */
export const tries = (): Tries => {
  holder.twoCapitalsTries ??= new Tries();
  return holder.twoCapitalsTries;
};

/** Counts one try under each of the keys. Throws the refusal, made for the seconds to wait, where a key has none left. */
export const requireTry = (keys: readonly TryKey[], refusalFor: (seconds: number) => Refusal): void => {
  const waitMs = tries().take(keys, Date.now());
  if (waitMs === 0) return;
  const retryAfterSeconds = Math.ceil(waitMs / 1_000);
  throw new RefusedError({ ...refusalFor(retryAfterSeconds), retryAfterSeconds });
};
