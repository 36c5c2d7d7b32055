import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf, stampIs, writeStamp } from '../../scripts/fingerprint.mjs';
import { temporaryFolder } from '../builders/temporary-folder';

const given = () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'cards'));
  const card = path.join(folder, 'cards', 'a.yaml');
  writeFileSync(card, 'id: a');
  return { folder, card, first: fingerprintOf([folder]) };
};

test('it stays the same while nothing changes', () => {
  const { folder, card, first } = given();
  writeFileSync(card, 'id: a');
  expect(fingerprintOf([folder])).toBe(first);
});

test.each([
  ['changes', (card: string) => writeFileSync(card, 'id: b')],
  ['is renamed', (card: string) => renameSync(card, `${card}.old`)],
  ['goes', (card: string) => rmSync(card)],
  ['comes', (card: string) => writeFileSync(`${card}.new`, '')],
])('it changes when a file %s', (_what, happen) => {
  const { folder, card, first } = given();
  happen(card);
  expect(fingerprintOf([folder])).not.toBe(first);
});

test('what is left out does not count', () => {
  const { folder, card } = given();
  const without = () => fingerprintOf([folder], (at) => at === card);
  const first = without();
  writeFileSync(card, 'id: b');
  expect(without()).toBe(first);
});

test('a stamp is current for the inputs that it was written for, and missing at first', () => {
  const { folder, first } = given();
  const stamp = path.join(folder, 'made', 'stamp');
  expect(stampIs(stamp, first)).toBe(false);
  writeStamp(stamp, first);
  expect(stampIs(stamp, first)).toBe(true);
  expect(stampIs(stamp, 'other')).toBe(false);
});
