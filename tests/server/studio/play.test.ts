import { beforeAll, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../lib/engine/version';
import type { RunDocument } from '../../../lib/run/run-document';
import { openRun } from '../../../lib/server/open-run';
import { createRun, requireRun } from '../../../lib/server/runs';
import { temporaryDatabase } from '../temporary-database';
import { begun, edit, instructor, offerShipped, published, retitle, smallestPack } from './a-draft';

temporaryDatabase([]);
beforeAll(offerShipped);

test('a published pack is played solo at once, and is no earlier version of the shipped one that has its id', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  await edit(author, id, 0, [retitle('Mine')]);
  const { hash, packId } = await published(author, id, { version: '0.5.0' });
  expect(packId).toBe(smallestPack().bundle.pack.id);
  const document: RunDocument = {
    format: 1,
    packId,
    packHash: hash,
    engineVersion: ENGINE_VERSION,
    rngSeed: 7,
    side: 'washington',
    counterpart: 'record',
    world: 'central',
    shocks: 'none',
    weights: {},
    nodes: [],
    head: null,
  };
  const saved = await createRun('player', document);
  if (!saved.ok) throw new Error(saved.refusal.message);
  const { game } = await openRun((await requireRun('player', saved.value.id)).document);
  if (!game.ok || game.value.kind !== 'asItWas') throw new Error('The game did not open.');
  expect(game.value.newest).toBeNull();
  expect(game.value.content.texts.en.title).toBe('Mine');
});
