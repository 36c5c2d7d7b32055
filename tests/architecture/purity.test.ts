import path from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, filesUnder } from './source-files';

const PURE = [
  'model',
  'numeric',
  'random',
  'engine',
  'ensemble',
  'analysis',
  'counterpart',
  'run',
  'session',
  'charts',
];

/** What would make the same input give another output, or tie the core to one place where it runs. */
const IMPURE = {
  clock: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/,
  chance: /\bMath\.random\b|\bcrypto\.(getRandomValues|randomUUID)\b/,
  environment: /\bprocess\.|\bimport\.meta\.env\b/,
  network: /\bfetch\(/,
  browser: /\b(window|localStorage|sessionStorage)\.|\bdocument\.(body|cookie|create|get|query)/,
};

test.each(Object.entries(IMPURE))('the core knows no %s', (_name, pattern) => {
  const files = PURE.flatMap((folder) => filesUnder(path.join('lib', folder)));
  expect(files.length).toBeGreaterThan(PURE.length);
  expect(files.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
});

/** What differs in the last digits between machines; lib/numeric has ours. Powers of 2 are exact everywhere. */
const INEXACT =
  /\bMath\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|tanh|sinh|cosh|atan2?|asin|acos|cbrt|hypot)\b|(?<!\b2 )\*\* /;

test('numbers that must repeat everywhere come from arithmetic and lib/numeric only', () => {
  const files = ['random', 'engine', 'ensemble', 'counterpart', 'session'].flatMap((folder) =>
    filesUnder(path.join('lib', folder)),
  );
  expect(files.filter((file) => INEXACT.test(codeOf(file)))).toEqual([]);
});

test('lib/ prints nothing: results are values, and the command line writes to its streams', () => {
  expect(filesUnder('lib').filter((file) => /\bconsole\.(log|info|warn|error|debug)\b/.test(codeOf(file)))).toEqual([]);
});
