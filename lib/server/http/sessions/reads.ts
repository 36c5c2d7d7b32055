import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RecordAnswer, RevealAnswer, ShockPreviewAnswer } from '../../sessions/contract';
import { previewShockNow, readClassPack, readRecord, requireAccount } from '../../sessions/read-session';
import { answerJson, answerOwnTagged } from '../answer';
import { handle } from '../handle';
import { readQuery } from '../read-body';
import { requireHosted, requireScreen, requireWatcher, type Watcher } from './who';

const answerPack = (request: Request, { live, viewer }: Watcher): Response => {
  const json = JSON.stringify(readClassPack(live, viewer));
  return answerOwnTagged(request, json, createHash('sha256').update(json).digest('hex'));
};

const revealQuery = z.object({ quarter: z.coerce.number().int().min(1).max(40) });

const answerReveal = (request: Request, { live }: Watcher): Response => {
  const body: RevealAnswer = { reveal: requireAccount(live, readQuery(request, revealQuery).quarter) };
  return answerJson(body);
};

const answerRecord = async ({ live, viewer }: Watcher): Promise<Response> => {
  const body: RecordAnswer = { record: await readRecord(live, viewer) };
  return answerJson(body);
};

/** GET /api/sessions/[id]/pack?as=: the pack as this reader may know it now. */
export const getClassPack = handle<[id: string]>('reading a class pack', async (request, id) =>
  answerPack(request, await requireWatcher(request, id)),
);
export const getScreenPack = handle<[key: string]>('reading a screen pack', async (request, key) =>
  answerPack(request, await requireScreen(key)),
);

/** GET /api/sessions/[id]/reveal?quarter=&as=: what a revealed quarter did. */
export const getReveal = handle<[id: string]>('accounting for a quarter', async (request, id) =>
  answerReveal(request, await requireWatcher(request, id)),
);
export const getScreenReveal = handle<[key: string]>('accounting for a quarter', async (request, key) =>
  answerReveal(request, await requireScreen(key)),
);

/** GET /api/sessions/[id]/record?as=: what the class leaves behind, once play is over. */
export const getRecord = handle<[id: string]>('reading a record', async (request, id) =>
  answerRecord(await requireWatcher(request, id)),
);
export const getScreenRecord = handle<[key: string]>('reading a record', async (_request, key) =>
  answerRecord(await requireScreen(key)),
);

const shockQuery = z.object({ shock: z.string().min(1).max(80) });

/** GET /api/sessions/[id]/shock-preview?shock=: what a shock would do now, for the host. */
export const getShockPreview = handle<[id: string]>('previewing a shock', async (request, id) => {
  const live = await requireHosted(request, id);
  const body: ShockPreviewAnswer = { preview: previewShockNow(live, readQuery(request, shockQuery).shock) };
  return answerJson(body);
});
