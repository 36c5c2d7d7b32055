import { renameSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { closeDatabase } from '../../lib/server/database';
import type { ErrorBody } from '../../lib/server/http/answer';
import { handle } from '../../lib/server/http/handle';
import { readBody } from '../../lib/server/http/read-body';
import { DATABASE_FILE, temporaryDatabase } from '../server/temporary-database';
import { createdRun, device, request } from './call';

temporaryDatabase();

let log = '';
beforeEach(() => {
  log = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const broken = handle('breaking', async () => {
  throw new Error('the secret inside');
});

test('a bug is a 500 with an id that the log has too, and never shows what broke', async () => {
  const response = await broken(request('/api/anything'));
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).not.toMatch(/secret inside|\.ts|at /);
  const { error } = JSON.parse(text) as ErrorBody;
  expect(error.code).toBe('bug');
  expect(JSON.parse(log)).toMatchObject({ level: 'error', id: error.id, what: 'breaking' });
  expect(log).toContain('the secret inside');
});

test('a request that is cut off on its way is no bug of ours', async () => {
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"at": ')),
    pull: (stream) => stream.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
  });
  const reading = handle('saving', async (sent) => Response.json(await readBody(sent, z.object({ at: z.number() }))));
  const response = await reading(request('/api/anything', { method: 'POST', body }));
  expect([response.status, ((await response.json()) as ErrorBody).error.code]).toEqual([400, 'body-cut-off']);
  expect(log).toBe('');
});

test('a database that is gone is a 503 with a sentence, and the runs are there once it is back', async () => {
  const mine = device();
  const id = await createdRun(mine);
  await closeDatabase();
  renameSync(DATABASE_FILE, `${DATABASE_FILE}.aside`);
  const response = await mine.read(id);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  const { error } = (await response.json()) as ErrorBody;
  expect(error).toMatchObject({ code: 'store-missing', message: expect.stringContaining('npm start') });
  expect(log).toContain(error.id);
  renameSync(`${DATABASE_FILE}.aside`, DATABASE_FILE);
  expect((await mine.read(id)).status).toBe(200);
});
