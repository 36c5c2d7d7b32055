import { RefusedError } from '../refused';
import { requireTry, type TryLimit, tries } from '../tries';
import { sessionRefusal } from './refusals';

const WINDOW_MS = 10 * 60 * 1000;
/** Wrong codes and PINs from one address: a school of 200 phones mistypes now and then. */
export const GUESSES_BY_ADDRESS: TryLimit = { most: 400, windowMs: WINDOW_MS };
/** Wrong PINs in one session, whoever sent them. */
export const GUESSES_BY_SESSION: TryLimit = { most: 100, windowMs: WINDOW_MS };

const WRONG: ReadonlySet<string> = new Set(['unknown-code', 'wrong-pin']);

/**
 * Does what a guess of a code or a PIN leads to. A right one is given back, so that nobody is locked out by joining.
 * Throws `too-many-guesses` where too many were wrong before.
 */
export const guess = async <T>(name: string, limit: TryLimit, work: () => Promise<T>): Promise<T> => {
  const key = `guess ${limit === GUESSES_BY_ADDRESS ? 'address' : 'session'} ${name}`;
  requireTry([{ key, limit }], () => sessionRefusal('too-many-guesses').refusal);
  try {
    const right = await work();
    tries().giveBack(key);
    return right;
  } catch (error) {
    if (!(error instanceof RefusedError && WRONG.has(error.refusal.code))) tries().giveBack(key);
    throw error;
  }
};
