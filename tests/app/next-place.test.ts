import { expect, test } from 'vitest';
import { nextPlace } from '../../app/_accounts/next-place';

test.each([
  '/host',
  '/host/account',
  '/host/sessions/0abc_x-1',
  '/studio/0abc_x-1?part=cards&open=port-visit&at=cards%2Fport-visit.yaml+question',
])('signing in goes on to %s', (path) => {
  expect(nextPlace(path)).toBe(path);
});

test.each([
  undefined,
  '',
  'https://evil.example/host',
  '//evil.example',
  '/host//evil.example',
  '/host/../api',
  '/host\\evil',
  '/hostile',
  '/studio?x=//evil.example',
  '/studio?x#y',
  '/studios',
])('signing in never goes on to %s', (path) => {
  expect(nextPlace(path)).toBe('/host');
});

test('an address asked for twice is none', () => {
  expect(nextPlace(['/host/account', '/host/new'])).toBe('/host');
});
