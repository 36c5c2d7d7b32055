// @ts-check
import path from 'node:path';
import { Fault } from './fault.mjs';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * What the environment may set. `host` left out means every address of this machine.
 * @typedef {{ port: number, host: string | undefined, dataDir: string, databasePath: string, floorMegabytes: number }} Settings
 */

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} fallback
 * @param {number} most
 */
function wholeNumber(name, text, fallback, most) {
  if (!text?.trim()) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new Fault(`${name} is "${text}"; set it to a whole number from 0 to ${most}, or leave it out for ${fallback}.`);
}

/** @param {string | undefined} url @param {string} dataDir */
function databasePathOf(url, dataDir) {
  if (!url?.trim()) return path.join(dataDir, 'two-capitals.db');
  if (/^file:./.test(url)) return path.resolve(ROOT, url.slice('file:'.length));
  throw new Fault(`DATABASE_URL is "${url}"; set it to file: and the path of an SQLite database, or leave it out.`);
}

/**
 * Reads PORT (0 lets the system choose), HOST, DATA_DIR, DATABASE_URL (`file:…`, where the database is not to stand in
 * the data folder) and DATA_FLOOR_MB (the room in megabytes that the data folder must have).
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const dataDir = path.resolve(ROOT, env.DATA_DIR?.trim() || 'data');
  return {
    port: wholeNumber('PORT', env.PORT, 3000, 65_535),
    host: env.HOST?.trim() || undefined,
    dataDir,
    databasePath: databasePathOf(env.DATABASE_URL, dataDir),
    floorMegabytes: wholeNumber('DATA_FLOOR_MB', env.DATA_FLOOR_MB, 200, 1_000_000_000),
  };
}
