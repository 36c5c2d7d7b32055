// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Fault } from './fault.mjs';
import { runCommand, runNode } from './run-command.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isRoot = process.getuid?.() === 0;

/** Some systems have a file of that name which only tells how to install the browser. @param {string} file */
async function isChromium(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  const { code, output } = await runCommand(file, ['--version'], { quiet: true, timeoutSeconds: 60 });
  return code === 0 && /Chrom/.test(output);
}

/** @returns {string} where Playwright keeps its own browser, whether or not it is there */
const playwrightsOwn = () => createRequire(import.meta.url)('@playwright/test').chromium.executablePath();

/** @param {Record<string, string | undefined>} env @returns {Promise<string | undefined>} */
async function findChromium(env) {
  for (const file of [env.CHROMIUM_PATH ?? '', ...PLACES, playwrightsOwn()]) {
    if (file !== '' && (await isChromium(file))) return file;
  }
  return undefined;
}

/** @param {readonly string[]} packages */
async function installDebianPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { quiet: true, env, timeoutSeconds: 900 };
  const lock = ['-o', 'DPkg::Lock::Timeout=600'];
  await runCommand('apt-get', [...lock, 'update'], options);
  return runCommand('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...packages], options);
}

/** Japanese pages are looked at, so their characters must have a font. */
async function installJapaneseFont() {
  const { code, output } = await runCommand('fc-list', [':lang=ja', 'family'], { quiet: true });
  if (code === 0 && output.trim() === '') await installDebianPackages(['fonts-noto-cjk']);
}

async function installPlaywrightsOwn() {
  const withSystemLibraries = isRoot ? ['--with-deps'] : [];
  await runNode('node_modules/@playwright/test/cli.js', ['install', ...withSystemLibraries, 'chromium'], {
    quiet: true,
    timeoutSeconds: 900,
  });
}

/**
 * The path of a Chromium that runs: CHROMIUM_PATH, an installed one, else one that is installed now.
 * @param {(what: string) => void} tell
 * @returns {Promise<string>}
 */
export async function requireChromium(tell) {
  const canInstallDebianPackages = isRoot && existsSync('/usr/bin/apt-get');
  let found = await findChromium(process.env);
  tell(found ?? 'installing Chromium');
  if (!found && canInstallDebianPackages) {
    await installDebianPackages(['chromium', 'fonts-noto-cjk']);
    found = await findChromium(process.env);
  }
  if (!found) {
    await installPlaywrightsOwn();
    found = await findChromium(process.env);
  }
  if (!found)
    throw new Fault(
      'The browser tests need Chromium: install it (on Debian, apt-get install chromium) or set CHROMIUM_PATH to one.',
    );
  if (canInstallDebianPackages) await installJapaneseFont();
  return found;
}
