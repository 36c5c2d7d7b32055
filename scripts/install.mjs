// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { runCommand, runNpm } from './run-command.mjs';
import { ROOT } from './settings.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} LockedPackages */

const FLAGS = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** @param {string} file @returns {LockedPackages | undefined} */
function readLock(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether every package that the lock file asks for stands in `node_modules` at that version. Optional ones are left to
 * npm, since most of them are for other platforms.
 * @param {string} [root]
 * @returns {boolean}
 */
export function packagesAreCurrent(root = ROOT) {
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted)
    .filter(([at, entry]) => at !== '' && !entry.optional)
    .every(([at, entry]) => installed[at]?.version === entry.version);
}

/** Whether the compiled database driver fits the Node that runs this, as it may not after Node was changed. */
async function driverLoads() {
  const { code } = await runCommand(
    process.execPath,
    ['--eval', `new (require('better-sqlite3'))(':memory:').close()`],
    { quiet: true },
  );
  return code === 0;
}

/** @param {string} output */
const lastLines = (output) => output.trimEnd().split('\n').slice(-20).join('\n');

async function installPackages() {
  const strict = await runNpm(['ci', ...FLAGS], { quiet: true });
  if (strict.code === 0) return;
  const lenient = await runNpm(['install', '--no-save', ...FLAGS], { quiet: true });
  if (lenient.code === 0) return;
  throw new Fault(
    `${lastLines(lenient.output)}\nThe packages could not be installed; see above, check the connection to the npm registry, and run the command again.`,
  );
}

/** Node 22 and later take the edition that comes compiled, which npm leaves out on Node 20; Node 20 builds its own. */
async function provideDriver() {
  const speaksNodeApi10 = Number(process.versions.napi) >= 10;
  const command = speaksNodeApi10
    ? ['install', '--no-save', ...FLAGS]
    : ['rebuild', 'better-sqlite3-v12', '--ignore-scripts=false', '--loglevel=error'];
  const { code, output } = await runNpm(command, { quiet: true });
  if (code === 0 && (await driverLoads())) return;
  throw new Fault(
    speaksNodeApi10
      ? `${lastLines(output)}\nThe database driver could not be installed; see above, check the connection to the npm registry, and run the command again.`
      : `${lastLines(output)}\nThe database driver could not be built; install python3, make and a C++ compiler, and run the command again.`,
  );
}

/**
 * Installs what is missing, telling what it does.
 * @param {(what: string) => void} tell
 */
export async function install(tell) {
  const current = packagesAreCurrent();
  if (current && (await driverLoads())) return tell('current');
  tell(current ? 'fetching the database driver for this Node' : 'installing, which can take a few minutes');
  if (!current) await installPackages();
  if (!(await driverLoads())) await provideDriver();
}
