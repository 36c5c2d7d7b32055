import { expect, test } from 'vitest';
import { GET as getHealth } from '../../app/api/health/route';
import { GET as getPack } from '../../app/api/packs/[hash]/route';
import { GET as getPacks } from '../../app/api/packs/route';
import { storePacks } from '../../lib/server/store-packs';
import { packLike, retitled, SMALL_PACK } from '../server/small-pack';
import { temporaryDatabase } from '../server/temporary-database';
import { refusalOf, request } from './call';

temporaryDatabase();

const { hash } = SMALL_PACK.pack;
const pack = (asked: string, query = '', headers = {}) =>
  getPack(request(`/api/packs/${asked}${query}`, { headers }), { params: Promise.resolve({ hash: asked }) });
const listed = async () => {
  const { packs } = (await (await getPacks(request('/api/packs'))).json()) as { packs: { contentHash: string }[] };
  return packs;
};

test('the packs on offer are listed for a start screen', async () => {
  expect(await listed()).toMatchObject([{ id: 'small', hash, texts: { ja: { title: '小さな話' } } }]);
});

test('a link finds numbers and texts of its version by hash, also once it is no longer on offer', async () => {
  await storePacks([packLike({ hash: 'c'.repeat(64), version: '2.0.0' })]);
  expect(await (await pack(hash)).json()).toEqual({ pack: SMALL_PACK.pack, texts: SMALL_PACK.texts });
  await storePacks([SMALL_PACK]);
});

test('an unknown hash is not found', async () => {
  expect(await refusalOf(await pack('f'.repeat(64)))).toEqual({ status: 404, code: 'unknown-pack' });
  expect(await refusalOf(await pack('../../etc/passwd'))).toEqual({ status: 404, code: 'unknown-pack' });
});

test('a pack is kept for good under an address that names its content, and asked after under any other', async () => {
  const [{ contentHash }] = (await listed()) as [{ contentHash: string }];
  expect((await pack(hash, `?content=${contentHash}`)).headers.get('cache-control')).toContain('immutable');
  const asked = await pack(hash);
  expect(asked.headers.get('cache-control')).toBe('public, no-cache');
  expect((await pack(hash, '', { 'if-none-match': asked.headers.get('etag') })).status).toBe(304);
});

test('mended texts are not hidden by a cache', async () => {
  const before = await pack(hash);
  await storePacks([retitled('Smaller')]);
  const after = await pack(hash, '', { 'if-none-match': before.headers.get('etag') });
  expect(await after.json()).toMatchObject({ texts: { en: { title: 'Smaller' } } });
  await storePacks([SMALL_PACK]);
});

test('health says that the database answers', async () => {
  expect(await (await getHealth(request('/api/health'))).json()).toEqual({ status: 'ok', packs: 1 });
});
