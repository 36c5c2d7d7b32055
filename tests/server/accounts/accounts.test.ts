import { expect, test } from 'vitest';
import { runInstructors } from '../../../lib/server/accounts/command-line';
import { announceFirstLink } from '../../../lib/server/accounts/first-link';
import { findInstructor } from '../../../lib/server/accounts/instructors';
import { findLink, issueInvitation } from '../../../lib/server/accounts/links';
import { inTransaction } from '../../../lib/server/database';
import { refusalOf } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { browser, PASSWORD, tokenOf } from './device';

temporaryDatabase();

const say = async (): Promise<string | undefined> => {
  const lines: string[] = [];
  await announceFirstLink('http://localhost:3000', (line) => lines.push(line));
  expect(lines.length).toBeLessThan(2);
  return lines[0];
};

/** Makes an account by invitation, on a browser that is then signed in. */
const instructor = async (email: string) => {
  const { path } = await issueInvitation(email);
  const at = browser();
  expect((await at.follow(path, { name: 'Aiko', password: PASSWORD })).status).toBe(204);
  return at;
};

test('the first start tells a link, a second start voids it, and the account it makes is signed in', async () => {
  const first = await say();
  const second = await say();
  expect(second).toMatch(/ http:\/\/localhost:3000\/host\/welcome\/[0-9a-z]{32}$/);
  const at = browser();
  const account = { name: '佐藤 愛子', email: ' Aiko@School.Example ', password: PASSWORD };
  expect(await refusalOf(await at.follow(first ?? '', account))).toEqual({ status: 404, code: 'unknown-link' });
  expect((await at.follow(second ?? '', account)).status).toBe(204);
  const host = await at.host();
  expect(await findInstructor(host ?? '')).toMatchObject({ name: '佐藤 愛子', email: 'aiko@school.example' });
  expect(await say()).toBeUndefined();
});

test('without a link nobody gets an account', async () => {
  const at = browser();
  const body = { name: 'Eve', email: 'eve@evil.example', password: PASSWORD };
  expect(await refusalOf(await at.auth('sign-up/email', body))).toEqual({ status: 404, code: 'unknown-path' });
  expect(await refusalOf(await at.follow('0'.repeat(32), body))).toEqual({ status: 404, code: 'unknown-link' });
  expect((await runInstructors(['list'])).text).not.toContain('eve@evil.example');
});

test('an invitation makes one account, for the address that was invited', async () => {
  const { path } = await issueInvitation('ken@school.example');
  const body = { name: 'Ken', email: 'eve@evil.example', password: PASSWORD };
  const both = await Promise.all([browser().follow(path, body), browser().follow(path, body)]);
  expect(both.map(({ status }) => status).sort()).toEqual([204, 404]);
  const { text } = await runInstructors(['list']);
  expect(text).toContain('ken@school.example\tKen');
  expect(text).not.toContain('eve@evil.example');
  expect(await findLink(tokenOf(path))).toBeUndefined();
});

test('a link that is too old is refused', async () => {
  const { path } = await issueInvitation('late@school.example');
  await inTransaction((transaction) =>
    transaction.oneTimeLink.updateMany({ where: { email: 'late@school.example' }, data: { expiresAt: new Date(0) } }),
  );
  expect(await refusalOf(await browser().follow(path, { name: 'Late', password: PASSWORD }))).toEqual({
    status: 404,
    code: 'unknown-link',
  });
});

test('a link keeps for another try when what came with it was not right', async () => {
  const { path } = await issueInvitation('again@school.example');
  const at = browser();
  expect((await refusalOf(await at.follow(path, { name: 'Again', password: 'short' }))).code).toBe('invalid-input');
  expect((await refusalOf(await at.follow(path, { password: PASSWORD }))).code).toBe('invalid-input');
  expect((await at.follow(path, { name: 'Again', password: PASSWORD })).status).toBe(204);
});

test('neither tokens nor passwords stand in the database', async () => {
  const { path } = await issueInvitation('hidden@school.example');
  const at = await instructor('seen@school.example');
  const kept = await inTransaction(async (transaction) => [
    await transaction.oneTimeLink.findMany(),
    await transaction.credential.findMany(),
  ]);
  expect(JSON.stringify(kept)).not.toContain(tokenOf(path));
  expect(JSON.stringify(kept)).not.toContain(PASSWORD);
  expect(await at.host()).toBeDefined();
});

test('signing out ends it on the server too, not in the browser alone', async () => {
  const at = await instructor('out@school.example');
  const copy = new Map(at.jar);
  expect((await at.auth('sign-out')).status).toBe(204);
  const thief = browser();
  for (const [name, value] of copy) thief.jar.set(name, value);
  expect(await thief.host()).toBeUndefined();
});

test('a cookie that we did not sign signs nobody in', async () => {
  const at = await instructor('forged@school.example');
  const [[name, value = ''] = ['', '']] = [...at.jar];
  const token = decodeURIComponent(value).split('.')[0];
  const thief = browser();
  thief.jar.set(name, encodeURIComponent(`${token}.${'A'.repeat(43)}=`));
  expect(await thief.host()).toBeUndefined();
});

test('a new password needs the old one, and signs the other devices out', async () => {
  const at = await instructor('change@school.example');
  const other = browser();
  await other.signIn('change@school.example');
  const newPassword = 'another horse entirely';
  expect(await refusalOf(await at.auth('change-password', { currentPassword: 'wrong one', newPassword }))).toEqual({
    status: 403,
    code: 'wrong-password',
  });
  expect((await at.auth('change-password', { currentPassword: PASSWORD, newPassword })).status).toBe(204);
  expect(await at.host()).toBeDefined();
  expect(await other.host()).toBeUndefined();
  expect((await refusalOf(await other.signIn('change@school.example'))).code).toBe('wrong-credentials');
  expect((await other.signIn('Change@School.example', newPassword)).status).toBe(204);
});

test('a lost password is reset from the command line, which signs every device out', async () => {
  const at = await instructor('lost@school.example');
  const { code, text } = await runInstructors(['reset', 'LOST@school.example']);
  expect(code).toBe(0);
  const found = browser();
  expect((await found.follow(text, { password: 'a fresh password' })).status).toBe(204);
  expect(await found.host()).toBeDefined();
  expect(await at.host()).toBeUndefined();
  expect((await at.signIn('lost@school.example', 'a fresh password')).status).toBe(204);
});

test('an instructor invites a colleague; a stranger cannot', async () => {
  const at = await instructor('inviter@school.example');
  const answer = await at.invite('colleague@school.example');
  expect(answer.status).toBe(201);
  const { link } = (await answer.json()) as { link: { path: string } };
  expect(await findLink(tokenOf(link.path))).toEqual({ purpose: 'invitation', email: 'colleague@school.example' });
  expect(await refusalOf(await at.invite('inviter@school.example'))).toEqual({ status: 409, code: 'known-email' });
  expect(await refusalOf(await browser().invite('friend@evil.example'))).toEqual({
    status: 401,
    code: 'not-signed-in',
  });
});

test('deleting an account needs its password and takes its sign-ins and credentials along', async () => {
  const at = await instructor('leaving@school.example');
  const host = (await at.host()) ?? '';
  expect((await refusalOf(await at.auth('delete-user', { password: 'wrong one' }))).code).toBe('wrong-password');
  expect((await at.auth('delete-user', { password: PASSWORD })).status).toBe(204);
  expect(await at.host()).toBeUndefined();
  const left = await inTransaction(async (transaction) => [
    await transaction.instructor.count({ where: { id: host } }),
    await transaction.signIn.count({ where: { userId: host } }),
    await transaction.credential.count({ where: { userId: host } }),
  ]);
  expect(left).toEqual([0, 0, 0]);
});

test('a page of another site can neither sign in nor out', async () => {
  const at = browser('192.0.2.1', { origin: 'https://evil.example' });
  expect(await refusalOf(await at.signIn('lost@school.example'))).toEqual({ status: 403, code: 'foreign-origin' });
  expect(await refusalOf(await at.auth('sign-out'))).toEqual({ status: 403, code: 'foreign-origin' });
});

test.each([[[]], [['list', 'x']], [['reset']], [['invite', 'a@b.example', 'c']], [['constructor', 'a@b.example']]])(
  'the command line explains itself after %j',
  async (args: readonly string[]) => {
    expect(await runInstructors(args)).toMatchObject({
      code: 1,
      text: expect.stringContaining('npm run -s instructors'),
    });
  },
);

test('the command line says which address is not one, not known, or known already', async () => {
  await instructor('known@school.example');
  expect(await runInstructors(['invite', 'nobody'])).toEqual({ code: 1, text: 'nobody is no e-mail address.' });
  expect((await runInstructors(['reset', 'nobody@school.example'])).text).toMatch(/^No instructor has/);
  expect((await runInstructors(['invite', 'known@school.example'])).text).toMatch(/^There is an account/);
});
