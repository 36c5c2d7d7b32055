import { closeSync, copyFileSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '../../lib/server/database';
import { newOwner } from '../../lib/server/owner';
import { unwrap } from '../../lib/server/refused';
import { createRun, listRuns } from '../../lib/server/runs';
import { findStoreFault } from '../../lib/server/store-fault';
import { NEW_RUN } from './a-run';
import { DATA_DIR, DATABASE_FILE, temporaryDatabase } from './temporary-database';

temporaryDatabase();

const backup = path.join(DATA_DIR, 'backup.db');
const owner = newOwner();

beforeEach(async () => {
  unwrap(await createRun(owner, NEW_RUN));
  await closeDatabase();
  copyFileSync(DATABASE_FILE, backup);
});

const restore = async () => {
  await closeDatabase();
  copyFileSync(backup, DATABASE_FILE);
};

const faultThenHeals = async (code: string) => {
  await expect(listRuns(owner)).rejects.toMatchObject({ code, message: expect.stringMatching(/\.$/) });
  await restore();
  expect((await listRuns(owner)).length).toBeGreaterThan(0);
};

test('a file that is no database is reported as damaged, until a copy is put back', async () => {
  writeFileSync(DATABASE_FILE, 'These are the minutes of the meeting. '.repeat(400));
  await faultThenHeals('store-damaged');
});

test('a database with overwritten pages is reported as damaged, until a copy is put back', async () => {
  const file = openSync(DATABASE_FILE, 'r+');
  writeSync(file, Buffer.alloc(40_000, 7), 0, 40_000, 4096);
  closeSync(file);
  await faultThenHeals('store-damaged');
});

test('a database that is gone is not replaced by an empty one', async () => {
  rmSync(DATABASE_FILE);
  await faultThenHeals('store-missing');
});

test('a database from before a migration is reported as such', async () => {
  const database = new Sqlite(DATABASE_FILE);
  database.exec('DROP TABLE Run');
  database.close();
  await faultThenHeals('store-outdated');
});

test.each([
  ['SQLITE_IOERR_FSYNC', 'store-failed'],
  ['SQLITE_BUSY_SNAPSHOT', 'store-busy'],
  ['ENOSPC', 'store-full'],
  ['EROFS', 'store-read-only'],
])('%s is known as %s wherever an error carries it', (driverCode, code) => {
  const plain = Object.assign(new Error('x'), { code: driverCode });
  const wrapped = Object.assign(new Error('x'), {
    meta: { driverAdapterError: { cause: { originalCode: driverCode } } },
  });
  expect(findStoreFault(plain)?.code).toBe(code);
  expect(findStoreFault(wrapped)?.code).toBe(code);
  expect(findStoreFault(new Error('x', { cause: { originalCode: driverCode } }))?.code).toBe(code);
});

test('a mistake of ours is not taken for a fault of the store', () => {
  expect(findStoreFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(findStoreFault(Object.assign(new Error('x'), { code: 'P2002' }))).toBeUndefined();
  expect(findStoreFault('text')).toBeUndefined();
});
