import { expect, test } from 'vitest';
import { temporaryDatabase } from '../server/temporary-database';
import { device } from './call';

temporaryDatabase();
process.env.TRUST_PROXY = '1';
process.env.BASE_URL = 'https://game.example.org';

const statusFrom = async (headers: Readonly<Record<string, string>>) =>
  (await device().create(undefined, headers)).status;

test('behind a proxy of ours the page may carry the name of the proxy or the stated address', async () => {
  expect(await statusFrom({ origin: 'https://game.example.org' })).toBe(201);
  expect(await statusFrom({ origin: 'https://other.example.org', 'x-forwarded-host': 'other.example.org' })).toBe(201);
  expect(await statusFrom({ origin: 'https://evil.example', 'x-forwarded-host': 'other.example.org' })).toBe(403);
});

test('under https the cookie stays under https', async () => {
  const [line] = (await device().create()).headers.getSetCookie();
  expect(line).toMatch(/; Secure$/);
});

test('a proxy that was reached over plain http gets a cookie that works there', async () => {
  const [line] = (await device().create(undefined, { 'x-forwarded-proto': 'http' })).headers.getSetCookie();
  expect(line).not.toMatch(/Secure/);
});
