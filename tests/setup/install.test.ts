import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packagesAreCurrent } from '../../scripts/install.mjs';
import { temporaryFolder } from '../builders/temporary-folder';

const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.0.0' },
  'node_modules/@next/swc-darwin-arm64': { version: '16.0.0', optional: true },
};

const checkoutWith = (installed: object | undefined): string => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  if (installed) {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return folder;
};

test('nothing installed is not current', () => {
  expect(packagesAreCurrent(checkoutWith(undefined))).toBe(false);
});

test("the locked versions are current, without the other platforms' binaries", () => {
  expect(packagesAreCurrent(checkoutWith({ 'node_modules/next': { version: '16.0.0' } }))).toBe(true);
});

test('another version is not current', () => {
  expect(packagesAreCurrent(checkoutWith({ 'node_modules/next': { version: '15.9.0' } }))).toBe(false);
});

test('a missing package is not current', () => {
  expect(packagesAreCurrent(checkoutWith({}))).toBe(false);
});
