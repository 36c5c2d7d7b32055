import { requireTry, type TryLimit } from '../tries';
import { sessionRefusal } from './refusals';

/** What a seat, or the host, may send into one session. */
const PRESSES: TryLimit = { most: 30, windowMs: 5_000 };

/** Counts what somebody sends into a session: a seat by its id, or `host`. Throws `too-fast`. */
export const takePress = (session: string, name: string): void =>
  requireTry([{ key: `press ${session} ${name}`, limit: PRESSES }], () => sessionRefusal('too-fast').refusal);
