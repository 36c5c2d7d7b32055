// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requireChromium } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { countBrowser, countVitest } from './count-tests.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { Fault } from './fault.mjs';
import { findFreePort } from './free-port.mjs';
import { generate } from './generate.mjs';
import { install } from './install.mjs';
import { runNode } from './run-command.mjs';
import { countSteps } from './steps.mjs';

/** @typedef {import('./count-tests.mjs').Count} Count */
/** @typedef {(name: string, what: string) => void} Step */

/** @param {Step} step @param {string} folder @returns {Promise<Record<string, Count>>} */
async function testCode(step, folder) {
  step('Tests', 'units, laws, packs, architecture');
  const report = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters], {
    env: { NODE_ENV: 'test' },
  });
  return countVitest(report, code);
}

/** @param {Step} step @param {string} folder @returns {Promise<Count>} */
async function testInBrowser(step, folder) {
  const chromium = await requireChromium((what) => step('Browser', what));
  await buildIfStale((what) => step('Pages', what));
  const port = await findFreePort();
  step('Tests', `in the browser, against the built pages on port ${port}`);
  const report = path.join(folder, 'browser.json');
  const { code } = await runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    // On SIGTERM Playwright ends without stopping the server that it started.
    stopWith: 'SIGINT',
    env: {
      CHROMIUM_PATH: chromium,
      E2E_PORT: String(port),
      E2E_DATA_DIR: path.join(folder, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      FORCE_COLOR: '0',
    },
  });
  return countBrowser(report, code);
}

/** @param {unknown} error @returns {Count} */
function countAsFailure(error) {
  console.error(error instanceof Fault ? error.message : error);
  return { passed: 0, failed: 1 };
}

/** @param {Record<string, Count>} counts @returns {never} */
function endWithCounts(counts) {
  const lines = Object.entries(counts).map(
    ([part, { passed, failed }]) => `${part}: ${passed} passed, ${failed} failed`,
  );
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed } of Object.values(counts)) {
    sum.passed += passed;
    sum.failed += failed;
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed\n`);
  process.exit(sum.failed === 0 ? 0 : 1);
}

/** Installs what is missing, runs every test there is, and ends with their count. */
export async function testAll() {
  endWithParent();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-capitals-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const step = countSteps(6);
    await install((what) => step('Packages', what));
    await generate((what) => step('Database client', what));
    const code = await testCode(step, folder).catch((error) => ({ units: countAsFailure(error) }));
    const browser = await testInBrowser(step, folder).catch(countAsFailure);
    endWithCounts({ ...code, 'real browser': browser });
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    endWithCounts({ 'set-up': { passed: 0, failed: 1 } });
  }
}
