import { expect, test } from 'vitest';
import { reachableOrigins } from '../../../app/_class/reachable';

const LAPTOP = { baseUrl: null, hosts: ['192.168.1.20', '10.0.0.5'] };

test.each([
  ['http://localhost:3000', ['http://192.168.1.20:3000', 'http://10.0.0.5:3000']],
  ['http://127.0.0.1', ['http://192.168.1.20', 'http://10.0.0.5']],
  ['http://[::1]:3000', ['http://192.168.1.20:3000', 'http://10.0.0.5:3000']],
  ['http://10.0.0.5:3000', ['http://10.0.0.5:3000']],
  ['https://localhost.example.org', ['https://localhost.example.org']],
])('a class opened as %s is joined at %j', (here, origins) => {
  expect(reachableOrigins(LAPTOP, here)).toEqual(origins);
});

test('what BASE_URL states is joined wherever the page was opened', () => {
  const stated = { ...LAPTOP, baseUrl: 'https://game.example.org' };
  for (const here of ['http://localhost:3000', 'http://10.0.0.5:3000'])
    expect(reachableOrigins(stated, here)).toEqual(['https://game.example.org']);
});

test('a server that listens to its own computer alone keeps the address of the page', () => {
  expect(reachableOrigins({ baseUrl: null, hosts: [] }, 'http://localhost:3000')).toEqual(['http://localhost:3000']);
});
