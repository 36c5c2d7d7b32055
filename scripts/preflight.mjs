// @ts-check
// What must hold before anything is installed or written. Node alone. By itself: node scripts/preflight.mjs
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { endWith, errorCode, Fault } from './fault.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { readSettings } from './settings.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/** @param {string} dataDir @param {string} reason */
const noFolder = (dataDir, reason) =>
  new Fault(
    `The data folder ${dataDir} ${reason}; make it writable for this user, or set DATA_DIR to a folder that is. Nothing was changed.`,
  );

/** @param {Settings} settings */
export const noRoom = ({ dataDir, floorMegabytes }) =>
  new Fault(
    `The data folder ${dataDir} has less than ${floorMegabytes} MB of room; free some space, or set DATA_DIR to a folder on a disk with room. Nothing was changed.`,
  );

/** @param {string} databasePath */
export const readOnlyDatabase = (databasePath) =>
  new Fault(
    `The database ${databasePath} cannot be written to; give this user the right to write it (and its folder), or set DATA_DIR to another folder. Nothing was changed.`,
  );

/** @param {string} databasePath */
export const damagedDatabase = (databasePath) =>
  new Fault(
    `The database ${databasePath} is damaged or is no SQLite database; move it aside and put a backup in its place, or start again with an empty one. Nothing was changed.`,
  );

/** @param {Settings} settings */
function checkFolder({ dataDir }) {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    const code = errorCode(error);
    const stands = code === 'EEXIST' || code === 'ENOTDIR';
    throw noFolder(dataDir, stands ? 'is not a folder' : 'cannot be created');
  }
  const probe = path.join(dataDir, `.write-probe-${process.pid}`);
  try {
    writeFileSync(probe, 'probe');
  } catch (error) {
    if (errorCode(error) !== 'ENOSPC') throw noFolder(dataDir, 'cannot be written to');
  } finally {
    rmSync(probe, { force: true });
  }
}

/** @param {Settings} settings */
function checkRoom(settings) {
  const { bavail, bsize } = statfsSync(settings.dataDir);
  if (bavail * bsize < settings.floorMegabytes * 1_000_000) throw noRoom(settings);
}

/** An empty file counts as a database: SQLite takes it for a new one. @param {Settings} settings */
function checkDatabaseFile({ databasePath }) {
  for (const file of [databasePath, `${databasePath}-wal`, `${databasePath}-shm`]) {
    if (!existsSync(file)) continue;
    try {
      closeSync(openSync(file, 'r+'));
    } catch {
      throw readOnlyDatabase(databasePath);
    }
  }
  if (!existsSync(databasePath)) return;
  const file = openSync(databasePath, 'r');
  const head = Buffer.alloc(16);
  const read = readSync(file, head);
  closeSync(file);
  if (read > 0 && head.toString('latin1') !== 'SQLite format 3\0') throw damagedDatabase(databasePath);
}

/** @param {number} port @param {string | undefined} host @returns {Promise<string>} an error's code, or nothing */
function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(errorCode(error)));
    server.listen({ port, host }, () => server.close(() => resolve('')));
  });
}

/** What to say where the server could not listen. @param {string} code @param {Settings} settings */
export function listeningFault(code, { port, host }) {
  if (code === 'EADDRINUSE')
    return new Fault(
      `Port ${port} is taken; stop what listens there, or choose another port, as in PORT=${port === 65_535 ? 3000 : port + 1} npm start.`,
    );
  if (code === 'EACCES')
    return new Fault(`Port ${port} is reserved for administrators; choose another one, as in PORT=3000 npm start.`);
  return new Fault(
    `HOST ${host ?? ''} is no address of this machine (${code}); leave HOST out, or set it to one that is.`,
  );
}

/** @param {Settings} settings */
async function checkPort(settings) {
  if (settings.port === 0) return;
  const code = (await tryListening(settings.port, settings.host)) || (await tryListening(settings.port, '127.0.0.1'));
  if (code !== '') throw listeningFault(code, settings);
}

/**
 * Throws a fault for the first thing that would keep the server from running.
 * @param {Settings} settings
 */
export async function preflight(settings) {
  await checkPort(settings);
  checkFolder(settings);
  checkRoom(settings);
  checkDatabaseFile(settings);
}

if (path.resolve(process.argv[1] ?? '') === import.meta.filename) {
  requireNodeVersion();
  try {
    await preflight(readSettings(process.env));
    process.stdout.write('This machine can run Two Capitals.\n');
  } catch (error) {
    endWith(error);
  }
}
