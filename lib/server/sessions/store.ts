import type { RecordedEvent, SessionEvent } from '../../session/events';
import type { SessionState } from '../../session/session-state';
import { upcast } from '../../session/upcast';
import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';
import { logFault } from '../log';
import { type NewEvent, type SessionColumns, toEventRow } from './append-queue';
import { newJoinCode, newProjectorKey } from './codes';
import type { SessionListing } from './contract';
import { actorSchema, eventSchema } from './event-schema';
import { sessionRefusal } from './refusals';

/** Sessions that one host may keep. */
export const MOST_SESSIONS_PER_HOST = 100;

const DAY_MS = 24 * 60 * 60 * 1000;
const CODE_TRIES = 20;

/** A session's row: everything that is no event. */
export interface SessionRow {
  readonly id: string;
  readonly hostId: string;
  readonly packHash: string;
  readonly title: string;
  readonly joinCode: string | null;
  readonly projectorKey: string;
  readonly createdAt: Date;
  readonly lastEventAt: Date;
  readonly endedAt: Date | null;
  readonly deleteAfter: Date;
}

const ROW = {
  id: true,
  hostId: true,
  packHash: true,
  title: true,
  joinCode: true,
  projectorKey: true,
  createdAt: true,
  lastEventAt: true,
  endedAt: true,
  deleteAfter: true,
} as const;

/** The columns of a session after its last event. */
export const columnsOf = (state: SessionState, at: number): SessionColumns => ({
  lastEventAt: new Date(at),
  deleteAfter: new Date(at + state.settings.retentionDays * DAY_MS),
  timerAt: state.clock.kind === 'running' ? new Date(state.clock.endsAt) : null,
  ...(state.place.phase === 'ended' && { endedAt: new Date(at), joinCode: null }),
});

/** What a host's list says of a session. */
export const toListing = (row: SessionRow): SessionListing => ({
  id: row.id,
  title: row.title,
  packHash: row.packHash,
  joinCode: row.joinCode,
  projectorKey: row.projectorKey,
  createdAt: row.createdAt.toISOString(),
  lastEventAt: row.lastEventAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  deleteAfter: row.deleteAfter.toISOString(),
});

const freeJoinCode = async (transaction: Transaction): Promise<string> => {
  for (let tries = 1; tries <= CODE_TRIES; tries++) {
    const joinCode = newJoinCode();
    if ((await transaction.classSession.count({ where: { joinCode } })) === 0) return joinCode;
  }
  throw new Error(`No free code was found in ${CODE_TRIES} draws.`);
};

/** What opens a session. */
export interface NewSession {
  readonly hostId: string;
  readonly title: string;
  readonly packHash: string;
  readonly events: readonly NewEvent[];
  readonly columns: SessionColumns;
}

/** Writes a new session with its first events. Refuses with `too-many-sessions`. */
export const createSession = ({ hostId, title, packHash, events, columns }: NewSession): Promise<SessionRow> =>
  inTransaction(async (transaction) => {
    if ((await transaction.classSession.count({ where: { hostId } })) >= MOST_SESSIONS_PER_HOST)
      throw sessionRefusal('too-many-sessions');
    const joinCode = await freeJoinCode(transaction);
    const id = newId();
    const row = await transaction.classSession.create({
      data: {
        ...columns,
        id,
        hostId,
        title,
        packHash,
        joinCode,
        projectorKey: newProjectorKey(),
        position: events.length,
      },
      select: ROW,
    });
    await transaction.sessionEvent.createMany({ data: events.map((event, i) => toEventRow(id, i + 1, event)) });
    return row;
  });

/** How a session is found: by its id, the code to join it, or its projector's key. */
export type SessionKey = { readonly id: string } | { readonly joinCode: string } | { readonly projectorKey: string };

/** A session's row, or undefined. */
export const findSession = (key: SessionKey): Promise<SessionRow | undefined> =>
  inTransaction(
    async (transaction) => (await transaction.classSession.findUnique({ where: key, select: ROW })) ?? undefined,
  );

/** A host's sessions, the newest first. */
export const listSessions = (hostId: string): Promise<SessionRow[]> =>
  inTransaction((transaction) =>
    transaction.classSession.findMany({
      where: { hostId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      select: ROW,
    }),
  );

/** Deletes a session with all that is kept of it. */
export const deleteSession = (id: string): Promise<void> =>
  inTransaction(async (transaction) => {
    await transaction.classSession.deleteMany({ where: { id } });
  });

/** Sessions in which a timer runs. */
export const listTimed = (): Promise<string[]> =>
  inTransaction(async (transaction) => {
    const rows = await transaction.classSession.findMany({ where: { timerAt: { not: null } }, select: { id: true } });
    return rows.map(({ id }) => id);
  });

/** Deletes the sessions whose time has come; gives their ids. */
export const deleteOverdue = (now: number): Promise<string[]> =>
  inTransaction(async (transaction) => {
    const where = { deleteAfter: { lte: new Date(now) } };
    const rows = await transaction.classSession.findMany({ where, select: { id: true } });
    if (rows.length > 0) await transaction.classSession.deleteMany({ where });
    return rows.map(({ id }) => id);
  });

const unreadable = (session: string, position: number, why: string): Error => {
  logFault('reading a session', `Event ${position} of the session ${session} cannot be read: ${why}`);
  return sessionRefusal('unreadable-session');
};

const readEvent = (session: string, position: number, version: number, stored: unknown): SessionEvent => {
  const lifted = upcast(version, stored);
  if (!lifted.ok) throw sessionRefusal('newer-event');
  const parsed = eventSchema.safeParse(lifted.value);
  if (!parsed.success) throw unreadable(session, position, parsed.error.issues[0]?.message ?? 'It has another form.');
  return parsed.data;
};

/** The events of a session after a position, in order. Refuses with `newer-event` and `unreadable-session`. */
export const readEvents = (session: string, after = 0): Promise<RecordedEvent[]> =>
  inTransaction(async (transaction) => {
    const rows = await transaction.sessionEvent.findMany({
      where: { sessionId: session, position: { gt: after } },
      orderBy: { position: 'asc' },
    });
    return rows.map(({ position, at, actor, version, event }) => ({
      position,
      at: at.getTime(),
      actor: actorSchema.parse(actor),
      event: readEvent(session, position, version, event),
    }));
  });
