import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ISSUE_WORDS, type IssueWord } from '../../lib/model/issue-words';
import { inEnglish, say } from '../../lib/model/saying';
import ja from '../../messages/ja.json';
import { filesUnder } from '../architecture/source-files';
import { readTiny } from './tiny-files';

const WORDS = Object.keys(ISSUE_WORDS) as IssueWord[];

const SOURCES = ['lib/packs', 'lib/analysis', 'lib/engine', 'lib/authoring']
  .flatMap((folder) => filesUnder(folder))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!).sort();

test('all that is said of faults is said in Japanese too, of the same things', () => {
  expect(Object.keys(ja.issues).sort()).toEqual([...WORDS].sort());
  for (const word of WORDS) expect(slots(ja.issues[word]), word).toEqual(slots(ISSUE_WORDS[word]));
});

test('every fault is told in these words, and none of them is left over', () => {
  // Only these two make issues, and both take sentences of the table.
  const makers = SOURCES.filter(({ text }) => /severity: '(error|warning)',/.test(text)).map(({ file }) => file);
  expect(makers.sort()).toEqual(['lib/analysis/balance-issues.ts', 'lib/packs/issue.ts']);
  const ofKinds = ['side', 'indicator', 'tension', 'card', 'option', 'shock', 'measure'].map((kind) => `no-${kind}`);
  const ofBands = ['calm', 'strained', 'tense', 'crisis', 'documented', 'argued', 'inferred'];
  const unused = WORDS.filter(
    (word) => !SOURCES.some(({ text }) => text.includes(`'${word}'`)) && ![...ofKinds, ...ofBands].includes(word),
  );
  expect(unused).toEqual([]);
});

test('braces that are meant stay, and lists are joined', () => {
  expect(inEnglish(say('add-level', { id: 'trust' }))).toBe('Add trust: {start: …}.');
  expect(inEnglish(say('did-you-mean-of', { nearest: 'a', known: ['a', 'b'] }))).toBe('Did you mean a? Known: a, b.');
  const findings = [say('hash-differs'), say('hash-is', { hash: 'x' })];
  expect(inEnglish(say('check-fails', { says: 'It holds.', found: findings }))).toBe(
    'It holds. The numbers are not those that the stated hash was taken from. The hash of this file is x.',
  );
});

test.each([
  ['cards/dues.yaml', 'on: dam-upkeep', 'on: dam-upkep'],
  ['cards/sluice.yaml', 'cost: 2', 'cost: two'],
  ['cards/sluice.yaml', 'over: 2', 'over: 0'],
  ['cards/sluice.yaml', 'question: How far to open the sluice?\n', ''],
  ['cards/joint-survey.yaml', 'cost: 1\n', 'cost: 4\n'],
  ['ja.yaml', '  dues:\n', '  deus:\n'],
])('an issue of %s says for every language what it says in English: %s', (file, from, to) => {
  const { issues } = readTiny({ [file]: [from, to] });
  expect(issues).not.toEqual([]);
  for (const { message, hint, says } of issues) {
    expect(inEnglish(says!.message)).toBe(message);
    expect(inEnglish(says!.hint)).toBe(hint);
    expect(`${message} ${hint}`).not.toMatch(/undefined|\{(?!start|text)/);
  }
});

test.each([
  ['a: 1\na: 2', 'A key stands here twice.'],
  ['a:\n\t- 1', 'Tabs cannot indent a line; use blanks.'],
  ['a: b: c', 'A key stands on one line with its colon; a text with a colon in it needs quotation marks.'],
])('what YAML can’t read is told in words of our own: %j', (text, message) => {
  expect(readTiny({ 'cards/sluice.yaml': text }).issues).toContainEqual(
    expect.objectContaining({ code: 'yaml', message }),
  );
});
