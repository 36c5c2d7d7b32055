import path from 'node:path';
import { expect, test } from 'vitest';
import { EnvironmentFault, readEnv } from '../../lib/server/env';

test('without settings the database stands in the data folder of the checkout, on port 3000', () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    host: undefined,
    dataDir: path.resolve('data'),
    databaseUrl: `file:${path.resolve('data/two-capitals.db')}`,
    baseUrl: undefined,
    trustProxy: false,
    cookieSecret: undefined,
    oidc: undefined,
  });
});

test('a variable that is set to nothing counts as not set', () => {
  expect(readEnv({ PORT: '', BASE_URL: ' ', COOKIE_SECRET: '', TRUST_PROXY: '' })).toEqual(readEnv({}));
});

test('the database follows the data folder, unless it is named itself', () => {
  expect(readEnv({ DATA_DIR: '/srv/capitals' }).databaseUrl).toBe('file:/srv/capitals/two-capitals.db');
  expect(readEnv({ DATA_DIR: '/srv/capitals', DATABASE_URL: 'file:/tmp/other.db' }).databaseUrl).toBe(
    'file:/tmp/other.db',
  );
});

test.each([
  ['PORT', '70000'],
  ['PORT', '30x'],
  ['HOST', 'not a host'],
  ['DATABASE_URL', 'mysql://somewhere'],
  ['BASE_URL', 'ftp://game.example.org'],
  ['TRUST_PROXY', 'perhaps'],
  ['TRUST_PROXY', 'constructor'],
  ['COOKIE_SECRET', 'short'],
  ['OIDC_ISSUER', 'login.example.org'],
  ['OIDC_ISSUER', 'https://login.example.org'],
  ['OIDC_ALLOW_DOMAIN', 'not a domain'],
])('%s=%s is refused in a sentence that names it', (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(EnvironmentFault);
  expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} must .*\\.$`));
});

test('all faults are told at once, and a secret is never repeated', () => {
  const read = () => readEnv({ PORT: 'x', COOKIE_SECRET: 'hunter2' });
  expect(read).toThrow(/PORT.*\n.*COOKIE_SECRET/);
  expect(read).not.toThrow(/hunter2/);
});

test('a sign-in service is named after its host, and its domains are read whatever their case', () => {
  const stated = { OIDC_ISSUER: 'https://login.example.org/', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret' };
  const { oidc } = readEnv({
    ...stated,
    BASE_URL: 'https://game.example.org',
    OIDC_ALLOW_DOMAIN: 'A.example, b.example',
  });
  expect(oidc).toMatchObject({
    issuer: 'https://login.example.org',
    name: 'login.example.org',
    allowedDomains: ['a.example', 'b.example'],
  });
});
