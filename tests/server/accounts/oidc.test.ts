import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GET as callback } from '../../../app/api/auth/[...all]/route';
import { listInstructors } from '../../../lib/server/accounts/instructors';
import { issueInvitation } from '../../../lib/server/accounts/links';
import { inTransaction } from '../../../lib/server/database';
import { request } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { browser, PASSWORD } from './device';

const SITE = 'https://game.example.org';
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A school's sign-in service: whoever comes back from it is `person`. */
let issuer = '';
let nonce = '';
let person: Readonly<Record<string, unknown>> = {};

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const idToken = (): string => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'capitals', iat: now, exp: now + 300, nonce, ...person };
  const signed = `${base64({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${base64(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), KEYS.privateKey).toString('base64url')}`;
};

const ANSWERS: Readonly<Record<string, () => object>> = {
  '/.well-known/openid-configuration': () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  }),
  '/keys': () => ({ keys: [{ ...KEYS.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] }),
  '/token': () => ({ access_token: 'their-access-token', token_type: 'Bearer', expires_in: 60, id_token: idToken() }),
};

const service = createServer((asked, answer) => {
  const body = ANSWERS[asked.url ?? '']?.();
  answer.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    BASE_URL: SITE,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'capitals',
    OIDC_CLIENT_SECRET: 'their-secret',
    OIDC_ALLOW_DOMAIN: 'staff.example',
  });
});
afterAll(() => {
  service.close();
});

// After the settings, which are read once.
temporaryDatabase();

/** Goes to the service and comes back as somebody; gives the browser and where it was sent then. */
const comeBackAs = async (claims: Readonly<Record<string, unknown>>) => {
  const at = browser('192.0.2.1', { origin: SITE });
  const answer = await at.auth('sign-in/social', { provider: 'oidc' });
  const { url } = (await answer.json()) as { url: string };
  const asked = new URL(url).searchParams;
  expect(asked.get('redirect_uri')).toBe(`${SITE}/api/auth/callback/oidc`);
  nonce = asked.get('nonce') ?? '';
  person = claims;
  const cookie = [...at.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const query = new URLSearchParams({ code: 'code', state: asked.get('state') ?? '' });
  const back = await callback(request(`/api/auth/callback/oidc?${query}`, { headers: { cookie } }));
  for (const line of back.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    at.jar.set(name, value);
  }
  return { at, status: back.status, to: back.headers.get('location') ?? '', lines: back.headers.getSetCookie() };
};

const emails = async () => (await listInstructors()).map(({ email }) => email);

test('an invited address enters, with a cookie for https only, and uses its invitation up', async () => {
  await issueInvitation('ken@school.example');
  const { at, status, to, lines } = await comeBackAs({
    sub: '1',
    email: 'Ken@School.example',
    email_verified: true,
    name: 'Ken',
  });
  expect({ status, to }).toEqual({ status: 302, to: '/host' });
  expect(lines.find((line) => line.startsWith('__Secure-two-capitals.session_token='))).toMatch(/Secure/);
  expect(await at.host()).toBeDefined();
  const open = await inTransaction((transaction) => transaction.oneTimeLink.count({ where: { usedAt: null } }));
  expect(open).toBe(0);
});

test('the same person enters again without an invitation, and none of the service’s tokens is kept', async () => {
  const { at } = await comeBackAs({ sub: '1', email: 'ken@school.example', email_verified: true, name: 'Ken' });
  expect(await at.host()).toBeDefined();
  const kept = await inTransaction((transaction) => transaction.credential.findMany());
  expect(kept.map(({ accessToken, idToken: token }) => [accessToken, token])).toEqual([[null, null]]);
});

test('an address of an allowed domain enters without an invitation', async () => {
  expect((await comeBackAs({ sub: '2', email: 'new@staff.example', name: 'New' })).to).toBe('/host');
  expect(await emails()).toContain('new@staff.example');
});

test.each([
  ['an address that nobody invited', { sub: '3', email: 'eve@evil.example', email_verified: true }, 'not-invited'],
  ['a domain that only ends like the allowed one', { sub: '4', email: 'eve@notstaff.example' }, 'not-invited'],
  [
    'an address that the service did not verify',
    { sub: '5', email: 'x@staff.example', email_verified: false },
    'unverified',
  ],
])('%s is sent back to the sign-in page', async (_what, claims, code) => {
  const { at, to } = await comeBackAs(claims);
  expect(to).toMatch(new RegExp(`^/host/sign-in\\?error=${code}`));
  expect(await at.host()).toBeUndefined();
  expect(await emails()).not.toContain(claims.email);
});

test('whoever has a password already enters the same account by the service', async () => {
  const { path } = await issueInvitation('both@school.example');
  const at = browser('192.0.2.1', { origin: SITE });
  await at.follow(path, { name: 'Both', password: PASSWORD });
  const back = await comeBackAs({ sub: '6', email: 'both@school.example', email_verified: true, name: 'Other' });
  expect(await back.at.host()).toBe(await at.host());
});

test('a state that we did not give leads nowhere', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const back = await callback(request('/api/auth/callback/oidc?code=code&state=made-up'));
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  expect(back.headers.get('location')).toMatch(/^\/host\/sign-in\?error=/);
});
