// @ts-check
// A lock file written on one platform can leave out the optional binaries of the others, and `npm ci` then refuses it
// there. This adds each one that its parent pins exactly, marked with the platform that its name states.
// Run it after every `npm install` that changed the lock file: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} LockEntry
 */

const OS = /(darwin|win32|android|freebsd|linux|openharmony)/;
const CPU = /(arm64|x64|ia32|wasm32|ppc64|riscv64|s390x|loong64|arm)(?=[-.]|$)/;

/** @param {string} name @returns {{ os?: string[], cpu?: string[], libc?: string[] } | undefined} */
function platformOf(name) {
  const os = OS.exec(name)?.[1];
  const cpu = CPU.exec(name)?.[1];
  if (cpu === 'wasm32') return { cpu: ['wasm32'] };
  if (!os) return undefined;
  const libc = os === 'linux' ? [name.includes('musl') ? 'musl' : 'glibc'] : undefined;
  return { os: [os], ...(cpu && { cpu: [cpu] }), ...(libc && { libc }) };
}

/**
 * Adds what is missing to a parsed lock file and returns the names added.
 * @param {{ packages: Record<string, LockEntry> }} lock
 * @returns {string[]}
 */
export function completeLock(lock) {
  /** @type {string[]} */
  const added = [];
  for (const [at, parent] of Object.entries(lock.packages)) {
    for (const [name, wanted] of Object.entries(parent.optionalDependencies ?? {})) {
      const present = lock.packages[`${at}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
      const platform = platformOf(name);
      if (present || !platform || !/^\d+\.\d+\.\d+/.test(wanted)) continue;
      lock.packages[`node_modules/${name}`] = {
        version: wanted,
        ...platform,
        ...(parent.dev && { dev: true }),
        optional: true,
      };
      added.push(name);
    }
  }
  return added;
}

if (path.resolve(process.argv[1] ?? '') === import.meta.filename) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const added = completeLock(lock);
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${added.length} added${added.map((name) => `\n  ${name}`).join('')}\n`);
}
