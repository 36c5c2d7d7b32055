// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './settings.mjs';

/** @param {string} at @param {(at: string) => boolean} leaveOut @returns {string[]} */
function filesUnder(at, leaveOut) {
  if (leaveOut(at) || !existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [at];
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesUnder(path.join(at, name), leaveOut));
}

/**
 * SHA-256 in hex over the names and contents of files; it changes when one of them changes, comes or goes.
 * @param {readonly string[]} places files and folders, from the checkout's root
 * @param {(at: string) => boolean} [leaveOut] judges absolute paths
 * @returns {string}
 */
export function fingerprintOf(places, leaveOut = () => false) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesUnder(path.resolve(ROOT, place), leaveOut))) {
    const content = readFileSync(file);
    hash.update(`${path.relative(ROOT, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} file @param {string} fingerprint @returns {boolean} */
export function stampIs(file, fingerprint) {
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint;
}

/** @param {string} file @param {string} fingerprint */
export function writeStamp(file, fingerprint) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, fingerprint);
}
