import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { announceReach, reachOf } from '../../lib/server/reach';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  family: 'IPv4',
  internal,
  cidr: `${address}/24`,
});

const LAPTOP = {
  lo: [at('127.0.0.1', true)],
  docker0: [at('172.17.0.1')],
  tun0: [at('10.8.0.2')],
  eth0: [at('10.0.0.5'), at('169.254.3.3')],
  wlan0: [at('192.168.1.20'), { ...at('192.168.1.20'), address: 'fe80::1', family: 'IPv6' as const, scopeid: 2 }],
};

test('a laptop’s networks are told, the likeliest first, without bridges, tunnels and what is its own', () => {
  expect(reachOf({ baseUrl: undefined, host: undefined }, LAPTOP)).toEqual({
    baseUrl: null,
    hosts: ['192.168.1.20', '10.0.0.5'],
  });
  expect(reachOf({ baseUrl: undefined, host: '0.0.0.0' }, LAPTOP).hosts).toHaveLength(2);
});

test.each([
  ['127.0.0.1', []],
  ['localhost', []],
  ['192.168.1.20', ['192.168.1.20']],
  ['fd00::7', ['[fd00::7]']],
])('a server that listens on %s is found at %j', (host, hosts) => {
  expect(reachOf({ baseUrl: undefined, host }, LAPTOP).hosts).toEqual(hosts);
});

test('a start says where phones find it: under BASE_URL, else in its networks, else not at all', () => {
  const said: string[] = [];
  const announce = (settings: Parameters<typeof reachOf>[0]) =>
    announceReach('http://localhost:3000', (line) => said.push(line), reachOf(settings, LAPTOP));
  announce({ baseUrl: undefined, host: undefined });
  announce({ baseUrl: new URL('https://game.example.org/'), host: '127.0.0.1' });
  announce({ baseUrl: undefined, host: '127.0.0.1' });
  expect(said).toEqual([
    'Other devices in the same network reach it at http://192.168.1.20:3000 or http://10.0.0.5:3000',
    'People reach it at https://game.example.org',
  ]);
});
