import { expect, test } from 'vitest';
import { NEW_RUN, playedFor } from '../server/a-run';
import { temporaryDatabase } from '../server/temporary-database';
import { createdRun, device, refusalOf } from './call';

temporaryDatabase();

test('a device that has saved nothing has no cookie and an empty list', async () => {
  const response = await device().list();
  expect(await response.json()).toEqual({ runs: [] });
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('a run is created, saved, named, listed and deleted over HTTP', async () => {
  const mine = device();
  const created = await mine.create({ document: NEW_RUN, name: ' First ' });
  expect(created.status).toBe(201);
  const { run } = (await created.json()) as { run: { id: string } };
  expect(created.headers.get('location')).toBe(`/api/runs/${run.id}`);
  const saved = await mine.save(run.id, { document: playedFor(1), expectedRevision: 1 });
  expect(await saved.json()).toMatchObject({ run: { id: run.id, revision: 2, quarter: 1, name: 'First' } });
  expect(await (await mine.rename(run.id, { name: 'Second' })).json()).toMatchObject({ run: { name: 'Second' } });
  expect(await (await mine.list()).json()).toMatchObject({ runs: [{ id: run.id, name: 'Second', revision: 2 }] });
  expect(await (await mine.read(run.id)).json()).toMatchObject({ run: { document: playedFor(1) } });
  expect((await mine.remove(run.id)).status).toBe(204);
  expect(await refusalOf(await mine.read(run.id))).toEqual({ status: 404, code: 'unknown-run' });
});

test('the first save makes one owner, and a second one keeps it', async () => {
  const mine = device();
  await mine.create();
  const owner = mine.cookie().split('.')[0];
  await mine.create();
  expect(mine.cookie().split('.')[0]).toBe(owner);
  expect(await (await mine.list()).json()).toMatchObject({ runs: [{}, {}] });
});

test('over plain http on a local network the cookie is not marked Secure, or it would be dropped', async () => {
  const [line] = (await device().create()).headers.getSetCookie();
  expect(line).toMatch(
    /^two-capitals-owner=[a-z0-9]{26}\.[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/,
  );
});

test("somebody else's run and an unknown one get the very same answer", async () => {
  const mine = device();
  const stranger = device();
  const id = await createdRun(mine);
  await stranger.create();
  const calls = [
    (asked: string) => stranger.read(asked),
    (asked: string) => stranger.save(asked, { document: playedFor(1), expectedRevision: 1 }),
    (asked: string) => stranger.rename(asked, { name: 'Ours' }),
    (asked: string) => stranger.remove(asked),
    (asked: string) => stranger.download(asked, '?format=json'),
    (asked: string) => device().read(asked),
  ];
  for (const call of calls) {
    const [theirs, unknown] = [await call(id), await call('nothing-here')];
    expect(theirs.status).toBe(404);
    expect(unknown.status).toBe(404);
    expect(await theirs.text()).toBe(await unknown.text());
  }
  expect(await (await mine.read(id)).json()).toMatchObject({ run: { revision: 1, name: '' } });
});

test('two windows over one run: the later save is told which revision is stored', async () => {
  const mine = device();
  const id = await createdRun(mine);
  await mine.save(id, { document: playedFor(1), expectedRevision: 1 });
  const late = await mine.save(id, { document: playedFor(2), expectedRevision: 1 });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ error: { code: 'conflict', revision: 2 } });
});

test('forgetting a device deletes its runs and its cookie', async () => {
  const mine = device();
  const id = await createdRun(mine);
  const before = mine.cookie();
  const response = await mine.forget();
  expect(response.status).toBe(204);
  expect(response.headers.getSetCookie()[0]).toMatch(/^two-capitals-owner=; Path=\/; Max-Age=0;/);
  const returning = device();
  await returning.create();
  expect(returning.cookie()).not.toBe(before);
  expect((await mine.read(id)).status).toBe(404);
});

test('a run is handed out as a file that a browser saves', async () => {
  const mine = device();
  const id = await createdRun(mine);
  const csv = await mine.download(id, '?format=csv&language=ja');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="small-${id}.csv"`);
  expect([...new Uint8Array(await csv.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await (await mine.download(id, '?format=json')).json()).toMatchObject({ id, document: NEW_RUN });
  expect(await refusalOf(await mine.download(id, '?format=xlsx'))).toEqual({ status: 422, code: 'invalid-input' });
});

test('nothing that belongs to a device is kept by caches', async () => {
  const mine = device();
  const id = await createdRun(mine);
  for (const response of [await mine.list(), await mine.read(id), await mine.download(id, '?format=csv')])
    expect(response.headers.get('cache-control')).toBe('no-store');
});
