// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { errorCode, Fault } from './fault.mjs';
import { damagedDatabase, noRoom, readOnlyDatabase } from './preflight.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('better-sqlite3').Database} Database */

/** Milliseconds that a statement waits for another process to finish writing. */
const PATIENCE = 10_000;

/**
 * Opens a database file, creating it where there is none. The package is loaded here since it may have to be installed
 * first.
 * @param {string} databasePath
 * @returns {Database}
 */
export function openDatabase(databasePath) {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3');
  return new Sqlite(databasePath, { timeout: PATIENCE });
}

/**
 * The sentence for an error that SQLite reports about the file rather than about our statement.
 * @param {unknown} error
 * @param {Settings} settings
 * @returns {unknown} the error itself where it is another kind
 */
export function databaseFault(error, settings) {
  const code = errorCode(error);
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return damagedDatabase(settings.databasePath);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) return readOnlyDatabase(settings.databasePath);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return noRoom(settings);
  if (/^SQLITE_BUSY/.test(code))
    return new Fault(
      `The database ${settings.databasePath} is in use by another program; stop that program and run this command again. Nothing was changed.`,
    );
  return error;
}

/**
 * Throws a fault where an existing database does not pass SQLite's own check.
 * @param {Settings} settings
 */
export function checkDatabase(settings) {
  if (!existsSync(settings.databasePath)) return;
  let database;
  try {
    database = openDatabase(settings.databasePath);
    if (database.pragma('quick_check', { simple: true }) !== 'ok') throw damagedDatabase(settings.databasePath);
  } catch (error) {
    throw databaseFault(error, settings);
  } finally {
    database?.close();
  }
}
