import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { completeLock } from '../../scripts/complete-lock.mjs';
import { ROOT } from '../../scripts/settings.mjs';

const readLock = () => JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));

test("the lock file holds every platform's binaries, so that npm ci works on each", () => {
  expect(completeLock(readLock())).toEqual([]);
});

test('a binary that is missing is added with its platform', () => {
  const lock = readLock();
  const names = ['@next/swc-darwin-arm64', '@biomejs/cli-linux-x64-musl', '@tailwindcss/oxide-win32-x64-msvc'];
  for (const name of names) delete lock.packages[`node_modules/${name}`];
  expect(completeLock(lock).sort()).toEqual([...names].sort());
  expect(lock.packages['node_modules/@next/swc-darwin-arm64']).toMatchObject({
    version: lock.packages['node_modules/next'].version,
    os: ['darwin'],
    cpu: ['arm64'],
    optional: true,
  });
  expect(lock.packages['node_modules/@biomejs/cli-linux-x64-musl']).toMatchObject({ libc: ['musl'], dev: true });
});

test('the lock file names no registry, so that everyone installs from their own', () => {
  const resolved = Object.values<{ resolved?: string; link?: boolean }>(readLock().packages)
    .filter(({ link }) => !link)
    .flatMap((entry) => entry.resolved ?? []);
  expect(resolved.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
});
