import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../app/_security/content-security-policy';

const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(policy.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]));

test('scripts run by nonce alone: no inline script, no eval', () => {
  const scripts = directives(contentSecurityPolicy('abc', false)).get('script-src') ?? [];
  expect(scripts).toContain("'nonce-abc'");
  expect(scripts).not.toContain("'unsafe-inline'");
  expect(scripts).not.toContain("'unsafe-eval'");
});

test('nothing is fetched from, framed by or sent to another site', () => {
  const policy = directives(contentSecurityPolicy('abc', false));
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('worker-src')).toEqual(["'self'"]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(policy.get('object-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'self'"]);
  expect(policy.get('form-action')).toEqual(["'self'"]);
});

test('a class on plain http is not sent to https', () => {
  expect(contentSecurityPolicy('abc', false)).not.toContain('upgrade-insecure-requests');
});
