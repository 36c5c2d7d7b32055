import { CALL_SIGNS } from '../../session/call-signs';
import type { Seat } from '../../session/seats';
import { hashToken, readJoinCode } from './codes';
import type { JoinBody, MoveBody } from './contract';
import {
  countWrongPin,
  keepProof,
  MOST_PIN_TRIES,
  moveProof,
  newSeatProof,
  renewPin,
  type SeatCredential,
} from './credentials';
import { GUESSES_BY_ADDRESS, GUESSES_BY_SESSION, guess } from './guesses';
import { sessionHub } from './hub';
import type { LiveSession } from './live-session';
import { sessionRefusal } from './refusals';
import { readEvents } from './store';

/** A seat that a device was given, with the token that goes into its cookie. */
export interface GivenSeat {
  readonly live: LiveSession;
  readonly seat: string;
  readonly pin: string;
  readonly token: string;
}

const requireByCode = async (typed: string): Promise<LiveSession> => {
  const joinCode = readJoinCode(typed);
  const live = joinCode === undefined ? undefined : await sessionHub().find({ joinCode });
  if (!live) throw sessionRefusal('unknown-code');
  return live;
};

/** The session under a code. Refuses with `unknown-code` and, after too many wrong ones, `too-many-guesses`. */
export const findRoom = (code: string, address: string): Promise<LiveSession> =>
  guess(address, GUESSES_BY_ADDRESS, () => requireByCode(code));

/** Joining was answered, and the answer was lost: the same device is given a fresh token for the same seat. */
const giveAgain = async (live: LiveSession, position: number): Promise<GivenSeat> => {
  const [taken] = await readEvents(live.id, position - 1);
  if (taken?.event.type !== 'SeatTaken') throw new Error(`Nobody took a seat at ${live.id}/${position}.`);
  const { seat } = taken.event;
  const given = await moveProof(live.id, seat);
  await live.keepCredential(given);
  return { live, seat, pin: given.pin, token: given.token };
};

/** Takes a seat. Refuses as the session does: `locked`, `full`, `ended`, `name-too-long`. */
export const takeSeat = async (
  live: LiveSession,
  { name, key }: Pick<JoinBody, 'name' | 'key'>,
): Promise<GivenSeat> => {
  const proof = newSeatProof();
  const { events, known, position } = await live.ask({
    command: { type: 'TakeSeat', name },
    actor: { kind: 'host' },
    key: `join:${key}`,
    also: async (transaction, taken) => {
      for (const { event } of taken)
        if (event.type === 'SeatTaken') await keepProof(transaction, live.id, event.seat, proof);
    },
  });
  if (known) return giveAgain(live, position);
  const seat = events.flatMap(({ event }) => (event.type === 'SeatTaken' ? [event.seat] : []))[0]!;
  await live.readCredentials();
  const { pin, token } = proof;
  await live.keepCredential({ seat, tokenHash: hashToken(token), pin, pinTries: 0 });
  return { live, seat, pin, token };
};

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** A seat by its id, its call-sign in either language, or the name that was given to it. */
const findNamed = (seats: readonly Seat[], typed: string): Seat | undefined => {
  const wanted = folded(typed);
  const isNamed = ({ id, callSign, name }: Seat): boolean => {
    const sign = CALL_SIGNS[callSign];
    return [id, sign?.en, sign?.ja, name].some((known) => known != null && folded(known) === wanted);
  };
  const named = seats.filter(isNamed);
  return named.length === 1 ? named[0] : named.find(({ id }) => folded(id) === wanted);
};

/** Compares a PIN and counts a wrong one. Refuses with `wrong-pin`, also for an unknown seat, and `pin-blocked`. */
const requirePin = async (live: LiveSession, typed: string, pin: string): Promise<SeatCredential> => {
  const credentials = await live.readCredentials();
  const seat = findNamed(live.state.seats, typed);
  const credential = seat && credentials.get(seat.id);
  if (!credential) throw sessionRefusal('wrong-pin');
  if (credential.pinTries >= MOST_PIN_TRIES) throw sessionRefusal('pin-blocked');
  if (credential.pin === pin) return credential;
  // Counted in memory at once, so that guesses sent in the same moment do not all pass.
  credentials.set(credential.seat, { ...credential, pinTries: credential.pinTries + 1 });
  const counted = await countWrongPin(live.id, credential.seat);
  const tries = credentials.get(credential.seat)?.pinTries ?? 0;
  await live.keepCredential({ ...counted, pinTries: Math.max(tries, counted.pinTries) });
  throw sessionRefusal('wrong-pin');
};

const moveByPin = async ({ code, seat: typed, pin }: MoveBody): Promise<GivenSeat> => {
  const live = await requireByCode(code);
  const { seat } = await guess(live.id, GUESSES_BY_SESSION, () => requirePin(live, typed, pin));
  const given = await moveProof(live.id, seat);
  await live.keepCredential(given);
  live.screens.closeSeat(seat);
  return { live, seat, pin: given.pin, token: given.token };
};

/**
 * Moves a seat to another device; the one that held it is shown out. Refuses with `wrong-pin` (also for an unknown seat),
 * `pin-blocked` after five of them, and `too-many-guesses`.
 */
export const moveSeatTo = (body: MoveBody, address: string): Promise<GivenSeat> =>
  guess(address, GUESSES_BY_ADDRESS, () => moveByPin(body));

/** The host lets a seat move again: fresh tries and a new PIN. Refuses with `not-seated` where nobody holds the seat. */
export const approvePin = async (live: LiveSession, seat: string): Promise<string> => {
  if (!(await live.readCredentials()).has(seat)) throw sessionRefusal('not-seated');
  const renewed = await renewPin(live.id, seat);
  await live.keepCredential(renewed);
  return renewed.pin;
};
