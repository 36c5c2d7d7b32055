import { beforeEach, expect, test, vi } from 'vitest';
import { ENGINE_VERSION } from '../../lib/engine/version';
import { openRun } from '../../lib/server/open-run';
import { storePacks } from '../../lib/server/store-packs';
import { NEW_RUN, playedFor } from './a-run';
import { rewriteSmallPack } from './rewrite-pack';
import { packLike, SMALL_PACK } from './small-pack';
import { temporaryDatabase } from './temporary-database';

temporaryDatabase([]);
beforeEach(() => storePacks([SMALL_PACK]));

const NEWER = packLike({ version: '1.1.0', hash: 'c'.repeat(64), cards: SMALL_PACK.pack.cards.slice(1) });
const RUN = { ...playedFor(1), engineVersion: ENGINE_VERSION };
const HERE = { pack: { hash: SMALL_PACK.pack.hash } };
const THERE = { pack: { hash: NEWER.pack.hash } };

test('a run of the version on offer opens as it was', async () => {
  expect(await openRun(RUN)).toMatchObject({
    unreadable: null,
    game: { ok: true, value: { kind: 'asItWas', newest: null, content: HERE, document: RUN } },
  });
  expect(await openRun(RUN, true)).toMatchObject({ game: { value: { kind: 'asItWas' } } });
});

test('a run of an earlier version goes on with it, and replays on the newest where that is asked for', async () => {
  await storePacks([NEWER]);
  expect(await openRun(RUN)).toMatchObject({
    game: { value: { kind: 'asItWas', newest: NEWER.pack.hash, content: HERE } },
  });
  expect(await openRun(RUN, true)).toMatchObject({
    game: { value: { kind: 'replay', reason: 'pack', content: THERE, replay: { left: [{ code: 'unknown-card' }] } } },
  });
});

test('a run of another engine is never shown as it was', async () => {
  const run = { ...RUN, engineVersion: '0.0.1' };
  const replay = { document: { ...RUN }, left: [] };
  expect(await openRun(run)).toMatchObject({
    game: { value: { kind: 'replay', reason: 'engine', content: HERE, replay } },
  });
  await storePacks([NEWER]);
  expect(await openRun(run)).toMatchObject({ game: { value: { reason: 'engine', content: THERE } } });
  await storePacks([]);
  expect(await openRun(run)).toMatchObject({ game: { value: { reason: 'engine', content: HERE } } });
});

test('a run that stands on a move that can not be made names it', async () => {
  const run = { ...RUN, nodes: [{ id: 'q1', parent: null, choices: { opening: 'burn' } }] };
  expect(await openRun(run)).toMatchObject({
    game: { value: { kind: 'impossible', faults: [{ code: 'unknown-option', node: 'q1' }] } },
  });
});

test('a run whose version can not be read replays on the newest, or is closed where there is none', async () => {
  const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  rewriteSmallPack(({ pack }) => {
    delete pack.indicators;
  }, 'e'.repeat(64));
  expect(await openRun(RUN)).toMatchObject({
    unreadable: 'pack.indicators',
    game: { ok: false, refusal: { code: 'unreadable-pack' } },
  });
  await storePacks([NEWER]);
  expect(await openRun(NEW_RUN)).toMatchObject({
    unreadable: 'pack.indicators',
    game: { value: { kind: 'replay', reason: 'unreadable', content: THERE } },
  });
  logged.mockRestore();
});
