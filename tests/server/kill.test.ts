import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { closeDatabase } from '../../lib/server/database';
import { listRuns, requireRun } from '../../lib/server/runs';
import { playedFor } from './a-run';
import { DATABASE_FILE, temporaryDatabase } from './temporary-database';

temporaryDatabase();

const MOST_QUARTERS = 300;

const startSaving = (): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'save-until-killed.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Kills a saving process so many milliseconds after its first acknowledged save; gives the last revision it told of. */
const killAfter = async (milliseconds: number): Promise<number> => {
  const child = startSaving();
  let told = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')]);
  await pause(milliseconds);
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
  return Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1));
};

const integrity = (): unknown => {
  const database = new Sqlite(DATABASE_FILE);
  const found = database.pragma('integrity_check', { simple: true });
  database.close();
  return found;
};

test('a server that is killed at any moment loses no save that it acknowledged', async () => {
  for (const milliseconds of [0, 3, 11, 23, 41, 67, 97, 131, 173, 211]) {
    await closeDatabase();
    const acknowledged = await killAfter(milliseconds);
    const [run] = await listRuns('the-killed');
    // One save may have reached the disk without its answer getting out; none may be missing.
    expect([acknowledged, acknowledged + 1]).toContain(run!.revision);
    expect((await requireRun('the-killed', run!.id)).document).toEqual(playedFor((run!.revision - 1) % MOST_QUARTERS));
    expect(integrity()).toBe('ok');
  }
});
