import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSecret } from '../../lib/server/cookie-secret';
import { findOwner, newOwner, OWNER_COOKIE, ownerCookie } from '../../lib/server/owner';
import { temporaryDatabase } from './temporary-database';

temporaryDatabase();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-capitals-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const carrying = (cookie: string) => findOwner(new Headers({ cookie }));
const pairOf = (line: string) => line.slice(0, line.indexOf(';'));

test('the cookie that was set is read back, among others', () => {
  const owner = newOwner();
  expect(carrying(`theme=dark; ${pairOf(ownerCookie(owner, false))}; x=1`)).toBe(owner);
});

test('a cookie that was not signed here counts as none', () => {
  const owner = newOwner();
  const signed = pairOf(ownerCookie(owner, false));
  const changed = signed.replace(owner, newOwner());
  const cut = signed.slice(0, -1);
  for (const cookie of [changed, cut, `${OWNER_COOKIE}=${owner}`, `${OWNER_COOKIE}=${owner}.`, `${OWNER_COOKIE}=.`, ''])
    expect(carrying(cookie)).toBeUndefined();
});

test('scripts cannot read the cookie, other sites do not send it, and https keeps it to https', () => {
  expect(ownerCookie('x', false)).toMatch(/; HttpOnly; SameSite=Lax$/);
  expect(ownerCookie('x', true)).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
});

test('the secret is made once, for the eyes of its user alone, and leaves nothing else behind', () => {
  const secret = keptSecret(folder);
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(keptSecret(folder)).toBe(secret);
  expect(statSync(path.join(folder, 'cookie-secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['cookie-secret']);
});

test('each data folder has a secret of its own', () => {
  expect(keptSecret(path.join(folder, 'a'))).not.toBe(keptSecret(path.join(folder, 'b')));
});

test('a damaged secret is refused rather than used', () => {
  writeFileSync(path.join(folder, 'cookie-secret'), 'abc\n');
  expect(() => keptSecret(folder)).toThrow(/cookie-secret is damaged\. Delete it/);
});
