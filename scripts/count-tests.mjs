// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './settings.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, assertionResults: { status: string }[], status: string }} VitestFile */
/** @typedef {{ stats?: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} BrowserReport */

/** Folders of tests/ that count as parts of their own; every other test is a unit. */
const PARTS = ['laws', 'packs', 'architecture'];

/** @param {string} file */
function partOf(file) {
  const folder = path.relative(path.join(ROOT, 'tests'), file).split(path.sep)[0] ?? '';
  return PARTS.includes(folder) ? folder : 'units';
}

/** @param {VitestFile} file @returns {Count} a file that failed outside its tests counts as one failure */
function countFile({ assertionResults, status }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed };
}

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** A part that ran no test, or a run that ended badly with no failure to show for it, counts as one failure. */
/** @param {Count} count @param {boolean} crashed @returns {Count} */
function honest({ passed, failed }, crashed) {
  const nothing = passed + failed === 0;
  return { passed, failed: failed === 0 && (nothing || crashed) ? 1 : failed };
}

/**
 * Counts vitest's JSON report by part.
 * @param {string} reportFile
 * @param {number} exitCode of the run
 * @returns {Record<string, Count>}
 */
export function countVitest(reportFile, exitCode) {
  /** @type {VitestFile[]} */
  const files = readReport(reportFile).testResults ?? [];
  /** @type {Record<string, Count>} */
  const counts = Object.fromEntries(['units', ...PARTS].map((part) => [part, { passed: 0, failed: 0 }]));
  for (const file of files) {
    const count = countFile(file);
    const sum = counts[partOf(file.name)];
    if (!sum) continue;
    sum.passed += count.passed;
    sum.failed += count.failed;
  }
  const unexplained = exitCode !== 0 && Object.values(counts).every(({ failed }) => failed === 0);
  return Object.fromEntries(
    Object.entries(counts).map(([part, count]) => [part, honest(count, unexplained && part === 'units')]),
  );
}

/**
 * Counts Playwright's JSON report.
 * @param {string} reportFile
 * @param {number} exitCode of the run
 * @returns {Count}
 */
export function countBrowser(reportFile, exitCode) {
  /** @type {BrowserReport} */
  const { stats } = readReport(reportFile);
  const count = { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
  return honest(count, exitCode !== 0);
}
