import { z } from 'zod';
import type { Viewer } from '../../../session/views/view-session';
import { cookieValues } from '../../cookies';
import { hashToken } from '../../sessions/codes';
import { CAPACITIES } from '../../sessions/contract';
import { requireHost } from '../../sessions/host';
import { sessionHub } from '../../sessions/hub';
import type { LiveSession } from '../../sessions/live-session';
import { sessionRefusal } from '../../sessions/refusals';
import { readQuery } from '../read-body';

/** Days for which a device keeps a seat; sessions are gone sooner. */
const SEAT_DAYS = 40;

const seatCookieName = (sessionId: string): string => `two-capitals-seat-${sessionId}`;

/** The Set-Cookie line that keeps a seat on a device; `secure` under https, since plain http would drop it. */
export const seatCookie = (sessionId: string, token: string, secure: boolean): string =>
  `${seatCookieName(sessionId)}=${token}; Path=/; Max-Age=${SEAT_DAYS * 86_400}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Somebody who looks at a session, with the PIN of their seat. */
export interface Watcher {
  readonly live: LiveSession;
  readonly viewer: Viewer;
  readonly pin: () => string | null;
}

/** The session of whoever is signed in. Throws `not-signed-in`, and `unknown-session` also for somebody else's. */
export const requireHosted = async (request: Request, id: string): Promise<LiveSession> => {
  const host = await requireHost(request);
  const live = await sessionHub().find({ id });
  if (!live || live.row.hostId !== host) throw sessionRefusal('unknown-session');
  return live;
};

/** A seat with the session that it is in. */
export interface HeldSeat {
  readonly live: LiveSession;
  readonly seat: string;
  readonly pin: () => string | null;
}

/** The seat that a device holds in a session, or undefined. */
export const findHeldSeat = async (request: Request, id: string): Promise<HeldSeat | undefined> => {
  const hashes = cookieValues(request.headers, seatCookieName(id)).map(hashToken);
  const live = hashes.length > 0 ? await sessionHub().find({ id }) : undefined;
  if (!live) return undefined;
  const credentials = await live.readCredentials();
  const held = [...credentials.values()].find(({ tokenHash }) => hashes.includes(tokenHash));
  return held && { live, seat: held.seat, pin: () => credentials.get(held.seat)?.pin ?? null };
};

/** The seat that a device holds in a session. Throws `not-seated`, the same where there is no such session. */
export const requireHeldSeat = async (request: Request, id: string): Promise<HeldSeat> => {
  const held = await findHeldSeat(request, id);
  if (!held) throw sessionRefusal('not-seated');
  return held;
};

const NO_PIN = (): null => null;

const capacityQuery = z.object({ as: z.enum(CAPACITIES).default('seat') });

/** Who looks at a session in the capacity that `?as=` names. */
export const requireWatcher = async (request: Request, id: string): Promise<Watcher> => {
  if (readQuery(request, capacityQuery).as === 'host') {
    const live = await requireHosted(request, id);
    await live.readCredentials();
    return { live, viewer: { kind: 'host' }, pin: NO_PIN };
  }
  const { live, seat, pin } = await requireHeldSeat(request, id);
  return { live, viewer: { kind: 'seat', seat }, pin };
};

/** The projector that opened the address with this key. Throws `unknown-session`. */
export const requireScreen = async (key: string): Promise<Watcher> => {
  const live = await sessionHub().find({ projectorKey: key });
  if (!live) throw sessionRefusal('unknown-session');
  return { live, viewer: { kind: 'projector' }, pin: NO_PIN };
};
