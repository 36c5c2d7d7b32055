import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database.mjs';
import { Fault } from '../../scripts/fault.mjs';
import { MIGRATIONS, migrate, readMigrations } from '../../scripts/migrate.mjs';
import { ROOT, readSettings } from '../../scripts/settings.mjs';
import { temporaryFolder } from '../builders/temporary-folder';

const FIRST = 'CREATE TABLE "Run" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL);';
const SECOND = 'ALTER TABLE "Run" ADD COLUMN "quarter" INTEGER NOT NULL DEFAULT 0;';

/** An empty data folder, and migrations by name. */
const given = (migrations: Record<string, string>) => {
  const folder = temporaryFolder();
  const settings = readSettings({ DATA_DIR: path.join(folder, 'data') });
  const scripts = path.join(folder, 'migrations');
  const write = (name: string, sql: string): void => {
    mkdirSync(path.join(scripts, name), { recursive: true });
    writeFileSync(path.join(scripts, name, 'migration.sql'), sql);
  };
  for (const [name, sql] of Object.entries(migrations)) write(name, sql);
  const query = (sql: string): unknown[] => {
    const database = openDatabase(settings.databasePath);
    try {
      return database.prepare(sql).all();
    } finally {
      database.close();
    }
  };
  const run = (sql: string): void => {
    mkdirSync(settings.dataDir, { recursive: true });
    const database = openDatabase(settings.databasePath);
    database.exec(sql);
    database.close();
  };
  return { settings, scripts, write, query, run, migrate: () => migrate(settings, scripts) };
};

test('a first run applies every migration in order and records each with ISO times', () => {
  const store = given({ '2_second': SECOND, '1_first': FIRST });
  expect(store.migrate()).toEqual(['1_first', '2_second']);
  const ledger = store.query('SELECT * FROM "_prisma_migrations" ORDER BY "migration_name"');
  expect(ledger).toHaveLength(2);
  expect(ledger[0]).toMatchObject({
    migration_name: '1_first',
    checksum: readMigrations(store.scripts)[0]?.checksum,
    started_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    finished_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    rolled_back_at: null,
  });
  expect(store.query('SELECT "quarter" FROM "Run"')).toEqual([]);
});

test('a second run changes nothing', () => {
  const store = given({ '1_first': FIRST });
  store.migrate();
  const before = store.query('SELECT * FROM "_prisma_migrations"');
  expect(store.migrate()).toEqual([]);
  expect(store.query('SELECT * FROM "_prisma_migrations"')).toEqual(before);
});

test('only what is new is applied to a database with rows, which stay', () => {
  const store = given({ '1_first': FIRST });
  store.migrate();
  store.run(`INSERT INTO "Run" ("id", "name") VALUES ('a', 'A run')`);
  store.write('2_second', SECOND);
  expect(store.migrate()).toEqual(['2_second']);
  expect(store.query('SELECT * FROM "Run"')).toEqual([{ id: 'a', name: 'A run', quarter: 0 }]);
});

test('a migration that was changed after it was applied is refused', () => {
  const store = given({ '1_first': FIRST });
  store.migrate();
  store.write('1_first', `${FIRST} -- later thoughts`);
  store.write('2_second', SECOND);
  expect(store.migrate).toThrow(/1_first was changed after it was applied/);
  expect(store.query('SELECT "migration_name" FROM "_prisma_migrations"')).toEqual([{ migration_name: '1_first' }]);
});

test('a migration that fails takes back the whole run, its own first statements too', () => {
  const store = given({ '1_first': FIRST });
  store.migrate();
  store.run(`INSERT INTO "Run" ("id", "name") VALUES ('a', 'A run')`);
  store.write('2_second', SECOND);
  store.write('3_third', 'CREATE TABLE "Note" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);');
  expect(store.migrate).toThrow(/3_third failed and was taken back: no such table: Nowhere/);
  expect(store.query('SELECT * FROM "Run"')).toEqual([{ id: 'a', name: 'A run' }]);
  expect(store.query(`SELECT name FROM sqlite_master WHERE name = 'Note'`)).toEqual([]);
  expect(store.query('SELECT * FROM "_prisma_migrations"')).toHaveLength(1);
  store.write('3_third', 'CREATE TABLE "Note" ("id" TEXT);');
  expect(store.migrate()).toEqual(['2_second', '3_third']);
});

const PARENT_AND_CHILD = `
  CREATE TABLE "Parent" ("id" TEXT PRIMARY KEY);
  CREATE TABLE "Child" ("id" TEXT PRIMARY KEY, "parent" TEXT REFERENCES "Parent" ("id") ON DELETE CASCADE);`;

test('a table can be redefined without losing the rows that point at it', () => {
  const store = given({ '1_first': PARENT_AND_CHILD });
  store.migrate();
  store.run(`INSERT INTO "Parent" VALUES ('p'); INSERT INTO "Child" VALUES ('c', 'p');`);
  store.write(
    '2_second',
    `CREATE TABLE "new_Parent" ("id" TEXT PRIMARY KEY, "name" TEXT);
     INSERT INTO "new_Parent" ("id") SELECT "id" FROM "Parent";
     DROP TABLE "Parent";
     ALTER TABLE "new_Parent" RENAME TO "Parent";`,
  );
  expect(store.migrate()).toEqual(['2_second']);
  expect(store.query('SELECT * FROM "Child"')).toEqual([{ id: 'c', parent: 'p' }]);
});

test('a migration that leaves a row pointing at nothing is taken back', () => {
  const store = given({ '1_first': PARENT_AND_CHILD });
  store.migrate();
  store.run(`INSERT INTO "Parent" VALUES ('p'); INSERT INTO "Child" VALUES ('c', 'p');`);
  store.write('2_second', 'DELETE FROM "Parent";');
  expect(store.migrate).toThrow(/Foreign keys would no longer hold/);
  expect(store.query('SELECT * FROM "Parent"')).toEqual([{ id: 'p' }]);
});

test('four processes at once apply each migration once, and all of them succeed', async () => {
  const store = given({});
  const env = { ...process.env, DATA_DIR: store.settings.dataDir, DATABASE_URL: '' };
  const script = path.join(ROOT, 'scripts', 'migrate.mjs');
  const runs = await Promise.all(
    [1, 2, 3, 4].map(() => promisify(execFile)(process.execPath, [script], { env, encoding: 'utf8' })),
  );
  const names = readMigrations(MIGRATIONS).map(({ name }) => name);
  const said = runs.map(({ stdout }) => stdout.trim());
  expect(said.filter((line) => line === `Applied ${names.join(', ')}`)).toHaveLength(1);
  expect(said.filter((line) => line === 'Nothing to migrate.')).toHaveLength(3);
  expect(
    store
      .query('SELECT "migration_name" AS name FROM "_prisma_migrations" ORDER BY 1')
      .map((row) => Object.values(row as object)[0]),
  ).toEqual(names);
});

test("another program's database is refused and left as it was", () => {
  const store = given({ '1_first': FIRST });
  store.run('CREATE TABLE "recipes" ("id" TEXT);');
  const before = readFileSync(store.settings.databasePath);
  expect(store.migrate).toThrow(/is a database of some other program; move it aside/);
  expect(readFileSync(store.settings.databasePath)).toEqual(before);
});

test('a database of a newer Two Capitals is refused', () => {
  const store = given({ '1_first': FIRST, '2_second': SECOND });
  store.migrate();
  const older = temporaryFolder();
  cpSync(path.join(store.scripts, '1_first'), path.join(older, '1_first'), { recursive: true });
  expect(() => migrate(store.settings, older)).toThrow(/written by a newer Two Capitals \(it holds 2_second\)/);
});

test('a damaged database is refused in a sentence and left as it was', () => {
  const store = given({ '1_first': FIRST });
  store.migrate();
  store.run(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
    INSERT INTO "Run" SELECT 'run ' || i, hex(randomblob(200)) FROM n;
    PRAGMA wal_checkpoint(TRUNCATE);`);
  const file = store.settings.databasePath;
  const damaged = readFileSync(file).fill(0xa5, 8192, 40_000);
  writeFileSync(file, damaged);
  expect(store.migrate).toThrow(Fault);
  expect(store.migrate).toThrow(/is damaged or is no SQLite database; move it aside/);
  expect(readFileSync(file)).toEqual(damaged);
});
