import { RefusedError } from '../refused';
import { Tries, type TryLimit } from '../tries';
import { sessionRefusal } from './refusals';

const WINDOW_MS = 10 * 60 * 1000;
/** Wrong codes and PINs from one address: a school of 200 phones mistypes now and then. */
export const GUESSES_BY_ADDRESS: TryLimit = { most: 400, windowMs: WINDOW_MS };
/** Wrong PINs in one session, whoever sent them. */
export const GUESSES_BY_SESSION: TryLimit = { most: 100, windowMs: WINDOW_MS };

const WRONG: ReadonlySet<string> = new Set(['unknown-code', 'wrong-pin']);

/** Counts wrong guesses of codes and PINs; right ones are given back, so that nobody is locked out by joining. */
export class Guesses {
  private readonly tries = new Tries();

  /** Does what a guess leads to. Throws `too-many-guesses` where too many were wrong before. */
  async guess<T>(name: string, limit: TryLimit, work: () => Promise<T>): Promise<T> {
    const key = `${limit === GUESSES_BY_ADDRESS ? 'address' : 'session'} ${name}`;
    if (this.tries.take([{ key, limit }], Date.now()) > 0) throw sessionRefusal('too-many-guesses');
    try {
      const right = await work();
      this.tries.giveBack(key);
      return right;
    } catch (error) {
      if (!(error instanceof RefusedError && WRONG.has(error.refusal.code))) this.tries.giveBack(key);
      throw error;
    }
  }
}
