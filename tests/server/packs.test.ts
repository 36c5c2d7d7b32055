import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test, vi } from 'vitest';
import { findPackByHash, listPacks, requirePack } from '../../lib/server/packs';
import { storePacks } from '../../lib/server/store-packs';
import { rewriteSmallPack } from './rewrite-pack';
import { packLike, retitled, SMALL_PACK } from './small-pack';
import { DATABASE_FILE, temporaryDatabase } from './temporary-database';

temporaryDatabase([]);
beforeEach(() => storePacks([SMALL_PACK]));

const OTHER = packLike({ id: 'other', hash: 'b'.repeat(64) });
const NEWER = packLike({ version: '1.1.0', hash: 'c'.repeat(64) });

test('the list tells what a start screen needs and holds no cards', async () => {
  const [listing] = await listPacks();
  expect(listing).toMatchObject({
    id: 'small',
    version: '1.0.0',
    hash: SMALL_PACK.pack.hash,
    starts: '2010-Q4',
    quarters: 2,
    cardCount: 3,
    shockCount: 0,
    texts: { en: { title: 'Small' }, ja: { title: '小さな話', aims: { tokyo: 'Keep trust.' } } },
    redLines: SMALL_PACK.pack.redLines,
  });
  expect(JSON.stringify(listing)).not.toContain('Open the talks');
});

test('packs stand in the order in which they were shipped', async () => {
  await storePacks([OTHER, SMALL_PACK]);
  expect((await listPacks()).map(({ id }) => id)).toEqual(['other', 'small']);
  await storePacks([SMALL_PACK, OTHER]);
  expect((await listPacks()).map(({ id }) => id)).toEqual(['small', 'other']);
});

test('a pack comes back with its numbers and its texts as they were stored', async () => {
  expect(await requirePack('small')).toMatchObject(SMALL_PACK);
  expect(await findPackByHash(SMALL_PACK.pack.hash)).toMatchObject(SMALL_PACK);
});

test('an unknown pack is refused by its code', async () => {
  await expect(requirePack('unheard-of')).rejects.toMatchObject({ refusal: { code: 'unknown-pack' } });
  expect(await findPackByHash('f'.repeat(64))).toBeUndefined();
});

test('a newer version takes the place of the older, which links still find', async () => {
  await storePacks([NEWER]);
  expect((await listPacks()).map(({ version }) => version)).toEqual(['1.1.0']);
  expect((await requirePack('small')).pack.version).toBe('1.1.0');
  expect((await findPackByHash(SMALL_PACK.pack.hash))?.pack.version).toBe('1.0.0');
});

test('going back to an older version puts it on offer again', async () => {
  await storePacks([NEWER]);
  await storePacks([SMALL_PACK]);
  expect((await requirePack('small')).pack.version).toBe('1.0.0');
});

test('mended texts are served at once under the same hash', async () => {
  const before = await requirePack('small');
  expect(await storePacks([retitled('Smaller')])).toMatchObject({ mended: ['small'] });
  const after = await requirePack('small');
  expect(after.texts.en.title).toBe('Smaller');
  expect(after.contentHash).not.toBe(before.contentHash);
});

test('loading the same packs again writes nothing', async () => {
  const database = new Sqlite(DATABASE_FILE, { readonly: true });
  const before = database.pragma('data_version', { simple: true });
  expect(await storePacks([SMALL_PACK])).toEqual({ added: [], mended: [], unchanged: ['small'] });
  expect(database.pragma('data_version', { simple: true })).toBe(before);
  database.close();
});

test('two packs of one hash are taken for the mistake that they are, and nothing is stored', async () => {
  await expect(storePacks([NEWER, packLike({ id: 'twin', hash: NEWER.pack.hash })])).rejects.toThrow('same hash');
  expect((await listPacks()).map(({ hash }) => hash)).toEqual([SMALL_PACK.pack.hash]);
});

test('a version that was stored before tensions said who feels them can still be read', async () => {
  rewriteSmallPack(({ pack }) => {
    pack.tensions = [{ id: 'strain', weights: { trust: 1 } }];
  }, 'd'.repeat(64));
  const found = await findPackByHash(SMALL_PACK.pack.hash);
  expect(found?.pack).toEqual(SMALL_PACK.pack);
  expect((await listPacks()).map(({ id }) => id)).toEqual(['small']);
});

test('a pack that can not be read is refused with its place, left out of the list, and logged', async () => {
  const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  rewriteSmallPack(({ pack }) => {
    delete pack.indicators;
  }, 'e'.repeat(64));
  await expect(findPackByHash(SMALL_PACK.pack.hash)).rejects.toMatchObject({
    refusal: {
      code: 'unreadable-pack',
      message: expect.stringContaining('pack.indicators'),
      issues: [{ path: 'pack.indicators' }],
    },
  });
  expect(String(logged.mock.calls[0]?.[0])).toContain(SMALL_PACK.pack.hash);
  expect(await listPacks()).toEqual([]);
  logged.mockRestore();
});
