import { beforeAll, expect, test } from 'vitest';
import { issueInvitation } from '../../../lib/server/accounts/links';
import { refusalOf } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { browser, PASSWORD } from './device';

temporaryDatabase();

const AIKO = 'aiko@school.example';
const KEN = 'ken@school.example';
const WRONG = 'not the password';

beforeAll(async () => {
  for (const email of [AIKO, KEN]) {
    const { path } = await issueInvitation(email);
    await browser('198.51.100.1').follow(path, { name: email, password: PASSWORD });
  }
});

test('on plain http the cookie works, and no script and no other site sees it', async () => {
  const { path } = await issueInvitation('plain@school.example');
  const at = browser();
  const [line, ...more] = (await at.follow(path, { name: 'Plain', password: PASSWORD })).headers.getSetCookie();
  expect(more).toEqual([]);
  expect(line).toMatch(/^two-capitals\.session_token=.*Path=\/.*HttpOnly.*SameSite=Lax/i);
  expect(line).not.toMatch(/secure|domain/i);
});

test('a wrong password and an unknown address read the same', async () => {
  const at = browser('198.51.100.2');
  const refusals = [await at.signIn(AIKO, WRONG), await at.signIn('nobody@school.example', WRONG)].map(refusalOf);
  const same = { status: 401, code: 'wrong-credentials' };
  expect(await Promise.all(refusals)).toEqual([same, same]);
});

test('the ninth wrong password for an account stops its guesser, and neither the colleague nor the account elsewhere', async () => {
  const school = browser('203.0.113.9');
  for (let i = 0; i < 8; i += 1) expect((await school.signIn(AIKO, WRONG)).status).toBe(401);
  expect(await refusalOf(await school.signIn(AIKO, PASSWORD))).toEqual({ status: 429, code: 'too-many-tries' });
  expect((await school.signIn(KEN)).status).toBe(204);
  expect((await browser('198.51.100.3').signIn(AIKO)).status).toBe(204);
});

test('good sign-ins never add up: a staff room behind one address is not locked out', async () => {
  const room = browser('203.0.113.10');
  for (let i = 0; i < 10; i += 1) expect((await room.signIn(KEN)).status).toBe(204);
});

test('the password cannot be guessed from a browser that was left signed in', async () => {
  const left = browser('203.0.113.11');
  await left.signIn(KEN);
  for (let i = 0; i < 8; i += 1) expect((await left.auth('delete-user', { password: WRONG })).status).toBe(403);
  expect((await refusalOf(await left.auth('delete-user', { password: PASSWORD }))).code).toBe('too-many-tries');
});

test.each([
  ['sign-in/email', { email: 'no address', password: 'x' }],
  ['sign-in/email', { email: AIKO }],
  ['sign-in/email', { email: AIKO, password: PASSWORD, callbackURL: 'https://evil.example' }],
  ['sign-in/social', { provider: 'github' }],
])('%s refuses %j', async (path, body) => {
  expect(await refusalOf(await browser('198.51.100.4').auth(path, body))).toEqual({
    status: 422,
    code: 'invalid-input',
  });
});

test('without a sign-in service its address says so', async () => {
  expect((await refusalOf(await browser().auth('sign-in/social', { provider: 'oidc' }))).code).toBe(
    'unreachable-service',
  );
});

test.each(['update-user', 'list-sessions', 'request-password-reset', 'get-session', 'sign-in/email/', '../../runs'])(
  'what is not needed of better-auth is not there: %s',
  async (path) => {
    expect((await refusalOf(await browser().auth(path))).code).toMatch(/unknown-path/);
  },
);
