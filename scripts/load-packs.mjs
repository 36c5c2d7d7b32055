// @ts-check
import { openDatabase } from './database.mjs';
import { Fault } from './fault.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { runNode } from './run-command.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

const INPUTS = [
  'seeds',
  'prisma/seed.ts',
  'prisma/schema.prisma',
  'lib/authoring',
  'lib/model',
  'lib/engine',
  'lib/packs',
  'lib/server',
];

/** What the database was last loaded from, as a number that its own header has room for (`user_version`, 31 bits). */
const inputsNumber = () => Number.parseInt(fingerprintOf(INPUTS).slice(0, 8), 16) >>> 1;

/** @param {Settings} settings @param {(database: import('better-sqlite3').Database) => unknown} use */
function withDatabase(settings, use) {
  const database = openDatabase(settings.databasePath);
  try {
    return use(database);
  } finally {
    database.close();
  }
}

/**
 * Loads the shipped packs into the database where they, or the code that reads them, changed since they were loaded.
 * @param {Settings} settings
 * @param {(what: string) => void} tell
 */
export async function loadPacks(settings, tell) {
  const inputs = inputsNumber();
  if (withDatabase(settings, (database) => database.pragma('user_version', { simple: true })) === inputs) {
    return tell('current');
  }
  tell('loading');
  const { code, output } = await runNode('node_modules/tsx/dist/cli.mjs', ['prisma/seed.ts'], { quiet: true });
  if (code !== 0) throw new Fault(`${output.trimEnd()}\nThe shipped packs could not be loaded; see above.`);
  withDatabase(settings, (database) => database.pragma(`user_version = ${inputs}`));
}
