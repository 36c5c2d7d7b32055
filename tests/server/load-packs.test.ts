import { expect, test } from 'vitest';
import { loadShippedPacks } from '../../lib/packs/files';
import { loadPacks } from '../../lib/server/load-packs';
import { listPacks } from '../../lib/server/packs';
import { packLike, SMALL_PACK } from './small-pack';
import { temporaryDatabase } from './temporary-database';

temporaryDatabase([]);

const shipped = (content: typeof SMALL_PACK) => ({
  folder: content.pack.id,
  files: { pack: {}, base: null, sources: {} },
  bundle: { ...content, checks: [], balanceReasons: {} },
  issues: [],
});
const EARLIER = packLike({ id: 'earlier', starts: '2007-Q3', hash: 'b'.repeat(64) });

test('packs are offered in the order of their periods', async () => {
  const loaded = await loadPacks([shipped(SMALL_PACK), shipped(EARLIER)]);
  expect(loaded).toMatchObject({ ok: true, stored: { added: ['earlier', 'small'] } });
  expect((await listPacks()).map(({ id }) => id)).toEqual(['earlier', 'small']);
});

test('a pack with an error keeps all of them out and its errors are told, while a warning does not', async () => {
  const before = await listPacks();
  const issue = {
    severity: 'error',
    code: 'unknown-indicator',
    path: 'cards/x.yaml',
    message: 'm',
    hint: 'h',
  } as const;
  const warning = { ...issue, severity: 'warning' } as const;
  const broken = { ...shipped(packLike({ id: 'broken', hash: 'd'.repeat(64) })), issues: [issue, warning] };
  expect(await loadPacks([shipped(SMALL_PACK), broken])).toEqual({ ok: false, faults: [{ folder: 'broken', issue }] });
  expect(await listPacks()).toEqual(before);
  expect((await loadPacks([{ ...broken, issues: [warning] }])).ok).toBe(true);
});

test('the packs of a folder are read, stored and offered with their texts in both languages', async () => {
  const packs = loadShippedPacks('tests/fixtures');
  expect((await loadPacks(packs)).ok).toBe(true);
  const listed = await listPacks();
  expect(listed.map(({ hash }) => hash)).toEqual(packs.map(({ bundle }) => bundle!.pack.hash));
  expect(listed[0]!.texts.ja.title).not.toBe(listed[0]!.texts.en.title);
});
