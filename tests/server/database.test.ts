import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { closeDatabase, inTransaction } from '../../lib/server/database';
import { startInstance } from '../../lib/server/instance';
import { newOwner } from '../../lib/server/owner';
import { unwrap } from '../../lib/server/refused';
import { createRun, listRuns, requireRun, saveRun } from '../../lib/server/runs';
import { NEW_RUN, playedFor } from './a-run';
import { DATABASE_FILE, temporaryDatabase } from './temporary-database';

temporaryDatabase();

const others: Sqlite.Database[] = [];
const otherProgram = () => {
  const database = new Sqlite(DATABASE_FILE);
  others.push(database);
  return database;
};
afterEach(() => {
  for (const database of others.splice(0)) database.close();
});

const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

const pragma = (text: string) =>
  inTransaction(async (transaction) => {
    const rows = await transaction.$queryRawUnsafe<object[]>(`PRAGMA ${text}`);
    return rows.flatMap(Object.values);
  });

test('a commit reaches the disk before it is answered', async () => {
  expect(await pragma('synchronous')).toEqual([2n]);
  expect(await pragma('journal_mode')).toEqual(['wal']);
});

test('what fails halfway leaves nothing behind', async () => {
  const owner = newOwner();
  const { id } = unwrap(await createRun(owner, NEW_RUN));
  const half = inTransaction(async (transaction) => {
    await transaction.run.update({ where: { id }, data: { name: 'half' } });
    throw new Error('halfway');
  });
  await expect(half).rejects.toThrow('halfway');
  expect((await requireRun(owner, id)).name).toBe('');
});

test('a save that was acknowledged is not undone by another transaction that fails beside it', async () => {
  const owner = newOwner();
  const { id } = unwrap(await createRun(owner, NEW_RUN));
  const [begun, fail] = [gate(), gate()];
  const failing = inTransaction(async (transaction) => {
    await transaction.run.update({ where: { id }, data: { name: 'doomed' } });
    begun.open();
    await fail.opened;
    throw new Error('doomed');
  });
  await begun.opened;
  const saving = saveRun(owner, id, playedFor(1), 1);
  await pause(50);
  fail.open();
  await expect(failing).rejects.toThrow('doomed');
  expect(await saving).toMatchObject({ ok: true, value: { revision: 2, name: '' } });
  expect((await requireRun(owner, id)).document).toEqual(playedFor(1));
});

test('a transaction inside another one is told so rather than waiting for ever', async () => {
  await expect(inTransaction(() => listRuns('anybody'))).rejects.toThrow('cannot wait');
});

test('a lock that another program holds for a moment is waited for', async () => {
  const other = otherProgram();
  other.exec('BEGIN IMMEDIATE');
  const creating = createRun(newOwner(), NEW_RUN);
  await pause(500);
  other.exec('COMMIT');
  expect((await creating).ok).toBe(true);
});

test('a lock that is not let go is reported as busy, and the next save goes through', async () => {
  const other = otherProgram();
  other.exec('BEGIN IMMEDIATE');
  await expect(createRun(newOwner(), NEW_RUN)).rejects.toMatchObject({ code: 'store-busy' });
  other.exec('ROLLBACK');
  expect((await createRun(newOwner(), NEW_RUN)).ok).toBe(true);
});

test('a database that cannot be written says so, and heals once it can', async () => {
  const owner = newOwner();
  const { id } = unwrap(await createRun(owner, NEW_RUN));
  await pragma('query_only = 1');
  await expect(saveRun(owner, id, playedFor(1), 1)).rejects.toMatchObject({ code: 'store-read-only' });
  expect(await saveRun(owner, id, playedFor(1), 1)).toMatchObject({ ok: true, value: { revision: 2 } });
});

test('a full disk says so, keeps what was saved, and heals once there is room', async () => {
  const owner = newOwner();
  const { id } = unwrap(await createRun(owner, NEW_RUN));
  await pragma('max_page_count = 1');
  await expect(saveRun(owner, id, playedFor(400), 1)).rejects.toMatchObject({ code: 'store-full' });
  expect((await requireRun(owner, id)).document).toEqual(NEW_RUN);
  expect((await saveRun(owner, id, playedFor(400), 1)).ok).toBe(true);
});

test('the signal to stop closes the database behind the saves under way, and its log is gone', async () => {
  const owner = newOwner();
  const signals = new EventEmitter();
  startInstance(signals);
  const creating = createRun(owner, NEW_RUN);
  signals.emit('SIGTERM');
  expect((await creating).ok).toBe(true);
  await closeDatabase();
  expect(existsSync(`${DATABASE_FILE}-wal`)).toBe(false);
  expect(otherProgram().prepare('SELECT count(*) AS runs FROM Run WHERE ownerId = ?').get(owner)).toEqual({ runs: 1 });
});
