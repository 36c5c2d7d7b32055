import { beforeEach, expect, test, vi } from 'vitest';
import { readLink, readReplay } from '../../../app/shared/read-link';
import { ENGINE_VERSION } from '../../../lib/engine/version';
import type { Pack } from '../../../lib/model/pack';
import type { RunDocument } from '../../../lib/run/run-document';
import { commitQuarter } from '../../../lib/run/run-moves';
import { serializeLink } from '../../../lib/run/share-link';
import { aFullPack } from '../../builders/pack';
import { aRun } from '../../builders/run';

const HERE = '1'.repeat(64);
const NEWER = '2'.repeat(64);
const ELSEWHERE = '3'.repeat(64);

const aVersion = (hash: string, change: Partial<Pack> = {}): Pack => ({ ...aFullPack(), hash, ...change });

const linkOf = (document: Partial<RunDocument> = {}, choices: Record<string, string> = { aid: 'do' }): string =>
  `#${serializeLink(commitQuarter(aRun({ packHash: HERE, engineVersion: ENGINE_VERSION, ...document }), choices))}`;

/** A server that has these versions of packs and offers the last of each id. */
const serve = (...packs: readonly Pack[]): void => {
  const offered = [...new Map(packs.map((pack) => [pack.id, pack])).values()];
  vi.stubGlobal('fetch', async (path: string) => {
    if (path === '/api/packs') return Response.json({ packs: offered.map(({ id, hash }) => ({ id, hash })) });
    const pack = packs.find(({ hash }) => path === `/api/packs/${hash}`);
    if (pack) return Response.json({ pack, texts: { en: {}, ja: {} } });
    return Response.json({ error: { code: 'unknown-pack', message: 'Not here.' } }, { status: 404 });
  });
};

beforeEach(() => serve(aVersion(HERE)));

test('a link to the version on offer opens as it was', async () => {
  const game = await readLink(linkOf());
  expect(game).toMatchObject({ ok: true, value: { kind: 'asItWas', newest: null, content: { pack: { hash: HERE } } } });
});

test('a link to an earlier version that is still here opens as it was, and the newest is named', async () => {
  serve(aVersion(HERE), aVersion(NEWER));
  expect(await readLink(linkOf())).toMatchObject({ value: { kind: 'asItWas', newest: NEWER } });
  const link = commitQuarter(aRun({ packHash: HERE }), { aid: 'do' });
  const replay = await readReplay(link, NEWER, 'pack');
  expect(replay).toMatchObject({ value: { kind: 'replay', replay: { document: { packHash: NEWER }, left: [] } } });
});

test('a link to a pack of the studio names no newer version, whatever pack it was copied from', async () => {
  const answers: Readonly<Record<string, object>> = {
    '/api/packs': { packs: [{ id: aFullPack().id, hash: NEWER }] },
    [`/api/packs/${HERE}`]: { pack: aVersion(HERE), texts: { en: {}, ja: {} }, studio: true },
  };
  vi.stubGlobal('fetch', async (path: string) => Response.json(answers[path]));
  expect(await readLink(linkOf())).toMatchObject({ value: { kind: 'asItWas', newest: null } });
});

test('a link to a version that is not here offers a replay on the newest, naming what does not fit', async () => {
  serve(aVersion(NEWER, { cards: aFullPack().cards.filter(({ id }) => id !== 'aid') }));
  const game = await readLink(linkOf({ packHash: ELSEWHERE }));
  expect(game).toMatchObject({
    value: {
      kind: 'replay',
      reason: 'pack',
      replay: { document: { packHash: NEWER, engineVersion: ENGINE_VERSION }, left: [{ code: 'unknown-card' }] },
    },
  });
});

test('a link from another engine is never shown as it was', async () => {
  const game = await readLink(linkOf({ engineVersion: '0.0.1' }));
  expect(game).toMatchObject({ value: { kind: 'replay', reason: 'engine' } });
});

test('impossible moves are found before anything is drawn', async () => {
  const game = await readLink(linkOf({}, { aid: 'fly' }));
  expect(game).toMatchObject({ value: { kind: 'impossible', faults: [{ code: 'unknown-option', card: 'aid' }] } });
});

test.each([
  ['nothing', '', 'no-link'],
  ['a cut', linkOf().slice(0, -3), 'damaged-link'],
  ['something else', `#${serializeLink({ hello: 1 } as unknown as RunDocument)}`, 'not-a-run'],
  ['a side that is not in the period', linkOf({ side: 'north' }), 'unknown-side'],
  ['a period that is not here', linkOf({ packId: 'elsewhere', packHash: ELSEWHERE }), 'unknown-pack'],
  ['the hash of another period', linkOf({ packId: 'elsewhere' }), 'not-a-run'],
])('a link with %s is refused', async (_, fragment, code) => {
  expect(await readLink(fragment)).toMatchObject({ ok: false, refusal: { code } });
});

test('a server that does not answer is no damaged link', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await readLink(linkOf())).toMatchObject({ ok: false, refusal: { code: 'no-answer' } });
});
