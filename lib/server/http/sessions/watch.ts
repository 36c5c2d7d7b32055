import { sessionHub } from '../../sessions/hub';
import { pollCursorOf, viewMessage } from '../../sessions/view-message';
import { answerNothing } from '../answer';
import { handle } from '../handle';
import { addressOf } from '../site';
import { requireScreen, requireWatcher, type Watcher } from './who';

const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Nothing on the way may keep, pack or hold back what is sent.
  'cache-control': 'no-cache, no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
} as const;

const VIEW_HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const;

const answerStream = (request: Request, { live, viewer, pin }: Watcher): Response => {
  const lastEventId = request.headers.get('last-event-id');
  const screen = sessionHub().openStream(live, viewer, addressOf(request), { lastEventId, pin });
  if (request.signal.aborted) screen.close();
  else request.signal.addEventListener('abort', () => screen.close(), { once: true });
  return new Response(screen.body, { headers: STREAM_HEADERS });
};

const answerView = (request: Request, { live, viewer, pin }: Watcher): Response => {
  const now = Date.now();
  live.lastUsed = now;
  if (viewer.kind === 'seat') live.presence.sees(viewer.seat, now);
  if (viewer.kind === 'host') live.screens.presenceNow(now);
  const after = new URL(request.url).searchParams.get('after');
  if (after === pollCursorOf(live, viewer)) return answerNothing();
  return new Response(viewMessage(live, viewer, pin(), now), { headers: VIEW_HEADERS });
};

/** GET /api/sessions/[id]/stream?as=host|seat: the view as events, each time it changes. */
export const getStream = handle<[id: string]>('streaming a session', async (request, id) =>
  answerStream(request, await requireWatcher(request, id)),
);

/** GET /api/screens/[key]/stream: the projector's view as events. */
export const getScreenStream = handle<[key: string]>('streaming a screen', async (request, key) =>
  answerStream(request, await requireScreen(key)),
);

/** GET /api/sessions/[id]/view?as=host|seat&after=: the view, or 204 while it is the one that `after` names. */
export const getView = handle<[id: string]>('viewing a session', async (request, id) =>
  answerView(request, await requireWatcher(request, id)),
);

/** GET /api/screens/[key]/view?after=: the projector's view. */
export const getScreenView = handle<[key: string]>('viewing a screen', async (request, key) =>
  answerView(request, await requireScreen(key)),
);
