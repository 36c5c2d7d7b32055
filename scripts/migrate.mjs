// @ts-check
// Brings the database up to the migrations of this checkout, keeping the ledger that Prisma's own tool keeps.
// By itself: node scripts/migrate.mjs. Why there is one: docs/decisions/migration-runner.md
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDatabase, databaseFault, openDatabase } from './database.mjs';
import { endWith, errorCode, Fault } from './fault.mjs';
import { ROOT, readSettings } from './settings.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('better-sqlite3').Database} Database */
/** @typedef {{ name: string, sql: string, checksum: string }} Migration */
/** @typedef {{ migration_name: string, checksum: string, finished_at: string | null }} LedgerRow */

/** Where the migrations stand, one folder each. */
export const MIGRATIONS = path.join(ROOT, 'prisma', 'migrations', 'sqlite');

const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const RECORD = `INSERT INTO "_prisma_migrations"
  ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)`;

/** @param {string} folder @returns {Migration[]} in the order of their names */
export function readMigrations(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * The migrations that the ledger does not hold yet.
 * @param {readonly Migration[]} migrations
 * @param {readonly LedgerRow[]} ledger
 */
function pendingOf(migrations, ledger) {
  for (const row of ledger) {
    const known = migrations.find(({ name }) => name === row.migration_name);
    if (row.finished_at === null)
      throw new Fault(`Migration ${row.migration_name} was left half done by another tool; put a backup in its place.`);
    if (!known)
      throw new Fault(
        `The database was written by a newer Two Capitals (it holds ${row.migration_name}); update this checkout, or set DATA_DIR to another folder. Nothing was changed.`,
      );
    if (known.checksum !== row.checksum)
      throw new Fault(
        `Migration ${known.name} was changed after it was applied; restore its migration.sql and write a new migration instead. Nothing was changed.`,
      );
  }
  return migrations.filter(({ name }) => !ledger.some((row) => row.migration_name === name));
}

/** @param {Database} database */
function refuseStranger(database) {
  const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all();
  if (tables.length > 0 && !tables.includes('_prisma_migrations'))
    throw new Fault(
      `The file ${database.name} is a database of some other program; move it aside, or set DATA_DIR to another folder. Nothing was changed.`,
    );
}

/** @param {Database} database @param {Migration} migration */
function apply(database, { name, sql, checksum }) {
  const started = new Date().toISOString();
  try {
    database.exec(sql);
  } catch (error) {
    if (/^SQLITE_(ERROR|CONSTRAINT)/.test(errorCode(error)) || !errorCode(error)) {
      throw new Error(`Migration ${name} failed and was taken back: ${error instanceof Error ? error.message : error}`);
    }
    throw error;
  }
  database.prepare(RECORD).run(randomUUID(), checksum, name, started, new Date().toISOString());
}

/** The lock is taken before the ledger is read, so that a second process finds the first one's work done. */
/** @param {Database} database @param {readonly Migration[]} migrations */
function applyPending(database, migrations) {
  refuseStranger(database);
  database.exec(LEDGER);
  const ledger = /** @type {LedgerRow[]} */ (
    database.prepare('SELECT * FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL').all()
  );
  const pending = pendingOf(migrations, ledger);
  for (const migration of pending) apply(database, migration);
  if (pending.length > 0 && /** @type {unknown[]} */ (database.pragma('foreign_key_check')).length > 0) {
    throw new Error('Foreign keys would no longer hold after these migrations; they were taken back.');
  }
  return pending.map(({ name }) => name);
}

/** Two processes that switch a new file to WAL at once are not made to wait by SQLite. @param {Database} database */
function switchToWriteAheadLog(database) {
  for (let tries = 50; database.pragma('journal_mode', { simple: true }) !== 'wal'; tries -= 1) {
    try {
      database.pragma('journal_mode = WAL');
    } catch (error) {
      if (tries === 0 || !/^SQLITE_BUSY/.test(errorCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/**
 * Applies what is pending, all of it or nothing, and returns the names of the migrations applied.
 * @param {Settings} settings
 * @param {string} [folder]
 * @returns {string[]}
 */
export function migrate(settings, folder = MIGRATIONS) {
  const migrations = readMigrations(folder);
  checkDatabase(settings);
  let database;
  try {
    mkdirSync(path.dirname(settings.databasePath), { recursive: true });
    database = openDatabase(settings.databasePath);
    // A table is redefined by dropping it; with foreign keys on, that would delete the rows that point at it. Inside a
    // transaction the pragma has no effect.
    database.pragma('foreign_keys = OFF');
    const run = database.transaction(applyPending);
    const applied = run.immediate(database, migrations);
    switchToWriteAheadLog(database);
    return applied;
  } catch (error) {
    throw databaseFault(error, settings);
  } finally {
    database?.close();
  }
}

if (path.resolve(process.argv[1] ?? '') === import.meta.filename) {
  try {
    const applied = migrate(readSettings(process.env));
    process.stdout.write(applied.length > 0 ? `Applied ${applied.join(', ')}\n` : 'Nothing to migrate.\n');
  } catch (error) {
    endWith(error);
  }
}
