import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { closeDatabase } from '../../../lib/server/database';
import { forgetStates } from '../../../lib/server/studio/draft-state';
import { temporaryDatabase } from '../temporary-database';
import { begun, edit, instructor, offerShipped, opened, retitle } from './a-draft';

temporaryDatabase([]);
beforeAll(offerShipped);

/** Kills a process that edits a draft, so many milliseconds after its first acknowledged edit; gives the last one it told of. */
const killAfter = async (me: string, id: string, milliseconds: number): Promise<number> => {
  const script = path.join(import.meta.dirname, 'edit-until-killed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, me, id], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  await pause(milliseconds);
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
  return Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1));
};

test('a server that is killed in mid-edit loses no change that it acknowledged, and the draft goes on', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const { me } = await opened(author, id);
  let before = 0;
  for (const milliseconds of [0, 13, 61, 149, 307]) {
    await closeDatabase();
    const acknowledged = await killAfter(me, id, milliseconds);
    expect(acknowledged).toBeGreaterThan(before);
    forgetStates();
    const { draft, document, edits } = await opened(author, id);
    // One edit may have reached the disk without its answer getting out; none may be missing.
    expect([acknowledged, acknowledged + 1]).toContain(draft.revision);
    expect(edits.at(-1)!.revision).toBe(draft.revision);
    expect(edits.map(({ revision }) => revision)).toEqual(edits.map((_, i) => edits[0]!.revision + i));
    const last = draft.revision - 1;
    expect(document.ja[`note-${last % 7}`]).toBe(`written at ${last}`);
    expect((await edit(author, id, draft.revision, [retitle(`After ${milliseconds}`)])).status).toBe(200);
    before = draft.revision + 1;
  }
});
