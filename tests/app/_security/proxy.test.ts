import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from '../../../proxy';

const ask = (url: string, headers: Record<string, string> = {}) => proxy(new NextRequest(url, { headers }));
const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? '';

test('each page gets a nonce of its own', () => {
  const nonces = [1, 2].map(() => /'nonce-([^']+)'/.exec(policyOf(ask('http://192.0.2.7:3000/')))?.[1]);
  expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('a nonce that the browser sends is not taken', () => {
  expect(policyOf(ask('http://192.0.2.7:3000/', { 'x-nonce': 'mine' }))).not.toContain('mine');
});

test('TLS is asked for again only where the page came over it', () => {
  const name = 'strict-transport-security';
  expect(ask('http://192.0.2.7:3000/').headers.get(name)).toBeNull();
  expect(ask('https://game.example.org/').headers.get(name)).toContain('max-age=');
  expect(ask('http://127.0.0.1:3000/', { 'x-forwarded-proto': 'https' }).headers.get(name)).toContain('max-age=');
});
