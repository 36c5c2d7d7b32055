import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countBrowser, countVitest } from '../../scripts/count-tests.mjs';
import { ROOT } from '../../scripts/settings.mjs';
import { temporaryFolder } from '../builders/temporary-folder';

const report = (content: object): string => {
  const file = path.join(temporaryFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const file = (name: string, ...statuses: string[]) => ({
  name: path.join(ROOT, 'tests', name),
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

const ALL_PARTS = [
  file('engine/step.test.ts', 'passed', 'passed'),
  file('laws/limits.test.ts', 'passed'),
  file('packs/checks.test.ts', 'passed'),
  file('architecture/import-map.test.ts', 'passed'),
];

test('tests are counted by part', () => {
  const mixed = [...ALL_PARTS, file('laws/order.test.ts', 'passed', 'failed')];
  expect(countVitest(report({ testResults: mixed }), 1)).toEqual({
    units: { passed: 2, failed: 0 },
    laws: { passed: 2, failed: 1 },
    packs: { passed: 1, failed: 0 },
    architecture: { passed: 1, failed: 0 },
  });
});

test('a part that ran no test counts as a failure', () => {
  const { laws } = countVitest(report({ testResults: ALL_PARTS.filter(({ name }) => !name.includes('laws')) }), 0);
  expect(laws).toEqual({ passed: 0, failed: 1 });
});

test('a file that could not be read counts as a failure', () => {
  const broken = { ...file('packs/broken.test.ts'), status: 'failed' };
  expect(countVitest(report({ testResults: [...ALL_PARTS, broken] }), 1).packs).toEqual({ passed: 1, failed: 1 });
});

test('a run that ended badly without a failed test counts as a failure', () => {
  expect(countVitest(report({ testResults: ALL_PARTS }), 1).units).toEqual({ passed: 2, failed: 1 });
});

test('a run that left no report fails every part', () => {
  const counts = countVitest(path.join(temporaryFolder(), 'none.json'), 1);
  expect(Object.values(counts).map(({ failed }) => failed)).toEqual([1, 1, 1, 1]);
});

test('browser tests are counted, and one that passed only at a second try is a failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countBrowser(report({ stats }), 1)).toEqual({ passed: 5, failed: 2 });
});

test('a browser run without a test, or that broke off, is a failure', () => {
  const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countBrowser(report({ stats: none }), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countBrowser(report({ stats: { ...none, expected: 3 } }), 1)).toEqual({ passed: 3, failed: 1 });
  expect(countBrowser(path.join(temporaryFolder(), 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
});
