import { openSessionSchema } from '../../sessions/command-schema';
import type { OpenedSession, SessionList } from '../../sessions/contract';
import { requireHost } from '../../sessions/host';
import { sessionHub } from '../../sessions/hub';
import { openSession } from '../../sessions/open-session';
import { deleteSession, listSessions, toListing } from '../../sessions/store';
import { answerJson, answerNothing } from '../answer';
import { handle } from '../handle';
import { readBody } from '../read-body';
import { requireOwnOrigin } from '../site';
import { requireHosted } from './who';

/** GET /api/sessions: the sessions of whoever is signed in, the newest first. */
export const getSessions = handle('listing sessions', async (request) => {
  const rows = await listSessions(await requireHost(request));
  const body: SessionList = { sessions: rows.map(toListing) };
  return answerJson(body);
});

/** POST /api/sessions: opens a session. */
export const postSession = handle('opening a session', async (request) => {
  requireOwnOrigin(request);
  const host = await requireHost(request);
  const body: OpenedSession = { session: await openSession(host, await readBody(request, openSessionSchema)) };
  return answerJson(body, 201, { location: `/host/sessions/${body.session.id}` });
});

/** DELETE /api/sessions/[id]: deletes a session, cables and all, at once. */
export const removeSession = handle<[id: string]>('deleting a session', async (request, id) => {
  requireOwnOrigin(request);
  await requireHosted(request, id);
  await deleteSession(id);
  await sessionHub().forget([id]);
  return answerNothing();
});
