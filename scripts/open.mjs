// @ts-check
import { buildIfStale } from './build.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { endWith } from './fault.mjs';
import { generate } from './generate.mjs';
import { install } from './install.mjs';
import { loadPacks } from './load-packs.mjs';
import { migrate } from './migrate.mjs';
import { preflight } from './preflight.mjs';
import { runNode } from './run-command.mjs';
import { serve } from './serve.mjs';
import { ROOT, readSettings } from './settings.mjs';
import { countSteps } from './steps.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * What the server and everything started from here read about this checkout's data.
 * @param {Settings} settings
 */
function shareSettings({ dataDir, databasePath, port }) {
  process.chdir(ROOT);
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: `file:${databasePath}`, PORT: String(port) });
}

/** @param {Settings} settings @param {boolean} dev */
async function prepare(settings, dev) {
  const step = countSteps(dev ? 5 : 6);
  step('This machine', `Node ${process.versions.node}, port ${settings.port}, data in ${settings.dataDir}`);
  await preflight(settings);
  await install((what) => step('Packages', what));
  await generate((what) => step('Database client', what));
  const applied = migrate(settings);
  step('Database', applied.length > 0 ? `migrated (${applied.join(', ')})` : 'current');
  await loadPacks(settings, (what) => step('Packs', what));
  if (!dev) await buildIfStale((what) => step('Pages', what));
}

/** @param {Settings} settings */
async function develop({ port, host }) {
  const args = ['dev', '--port', String(port), ...(host ? ['--hostname', host] : [])];
  const { code } = await runNode('node_modules/next/dist/bin/next', args, { env: { NODE_ENV: 'development' } });
  process.exit(code);
}

/**
 * Prepares whatever is missing and serves the game, or with `dev` starts Next's development server.
 * @param {{ dev: boolean }} options
 */
export async function open({ dev }) {
  endWithParent();
  try {
    const settings = readSettings(process.env);
    shareSettings(settings);
    await prepare(settings, dev);
    if (dev) await develop(settings);
    Object.assign(process.env, { NODE_ENV: 'production' });
    await serve(settings);
  } catch (error) {
    endWith(error);
  }
}
