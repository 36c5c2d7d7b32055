// @ts-check
// Builds the pages. By itself it always builds: node scripts/build.mjs
import { rmSync } from 'node:fs';
import path from 'node:path';
import { endWith, Fault } from './fault.mjs';
import { fingerprintOf, stampIs, writeStamp } from './fingerprint.mjs';
import { generate } from './generate.mjs';
import { runNode } from './run-command.mjs';
import { ROOT, readSettings } from './settings.mjs';

const STAMP = path.join(ROOT, '.next', 'two-capitals-stamp');

/** What no page depends on. All else counts, so that a file in a new place is not forgotten. */
const NO_INPUTS = new Set([
  ...['.git', '.ci', '.next', '.gitignore', 'node_modules', 'bench', 'docs', 'scripts', 'tests'],
  ...['playwright-report', 'test-results', 'prisma/generated', 'next-env.d.ts', 'LICENSE'],
  ...['biome.json', 'vitest.config.ts', 'playwright.config.ts'],
]);

/** @param {string} at */
function leaveOut(at) {
  const name = path.relative(ROOT, at).split(path.sep).join('/');
  return NO_INPUTS.has(name) || at === readSettings(process.env).dataDir || /\.(md|tsbuildinfo|log)$|^data$/.test(name);
}

const inputsNow = () => fingerprintOf(['.'], leaveOut);

/** Builds whatever the state of the last build. */
export async function build() {
  const inputs = inputsNow();
  rmSync(STAMP, { force: true });
  const { code, output } = await runNode('node_modules/next/dist/bin/next', ['build'], {
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Fault(`${output.trimEnd()}\nThe pages could not be built; see above.`);
  writeStamp(STAMP, inputs);
  return output;
}

/**
 * Builds where something that a page depends on changed since the last build.
 * @param {(what: string) => void} tell
 */
export async function buildIfStale(tell) {
  if (stampIs(STAMP, inputsNow())) return tell('current');
  tell('building, which takes a minute');
  await build();
}

if (path.resolve(process.argv[1] ?? '') === import.meta.filename) {
  generate(() => {})
    .then(build)
    .then((output) => process.stdout.write(output), endWith);
}
