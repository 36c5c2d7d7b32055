import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/model/closed-sets';
import { expectAccessible } from './support/accessibility';
import { button } from './support/button';
import { expectWithinEdge } from './support/edge';
import { becomeInstructor, instructors, linkBy, PASSWORD } from './support/instructor';
import { pressByKey, tabTo } from './support/keyboard';
import { expect, test } from './support/test';
import { type Words, wordsIn } from './support/words';

const NEW_PASSWORD = 'quite another password';
const { t } = wordsIn('en');

test.describe.configure({ mode: 'parallel' });
test.beforeEach(() => test.slow());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

const fillSignIn = async (page: Page, words: Words, email: string, password: string): Promise<void> => {
  await page.getByLabel(words.t('accounts.email'), { exact: true }).fill(email);
  await page.getByLabel(words.t('accounts.password'), { exact: true }).fill(password);
  await button(page, words.t('accounts.signIn.submit')).click();
};

for (const language of LANGUAGES) {
  test(`An invited instructor makes an account, invites a colleague and signs out and in (${language})`, async ({
    freshBrowser,
    consoleErrors,
  }) => {
    consoleErrors.allow(/status of (401|403|404)/);
    const words = wordsIn(language);
    const page = await freshBrowser({ locale: language === 'ja' ? 'ja-JP' : 'en-US' });
    const email = `invited-${language}@school.example`;
    await page.goto(await linkBy('invite', email));
    await expect(heading(page, words.t('accounts.welcome.invitation'))).toBeVisible();
    await expect(page.getByLabel(words.t('accounts.email'))).toHaveValue(email);
    await page.getByLabel(words.t('accounts.name')).fill('佐藤 愛子');
    await page.getByLabel(words.t('accounts.newPassword')).fill(PASSWORD);
    await button(page, words.t('accounts.welcome.make')).click();
    await page.waitForURL('**/host');

    await page.goto('/host/account');
    await expect(page.getByText('佐藤 愛子')).toBeVisible();
    const colleague = `colleague-${language}@school.example`;
    await page.getByLabel(words.t('accounts.email'), { exact: true }).fill(colleague);
    await button(page, words.t('accounts.account.inviteMake')).click();
    const link = page.getByLabel(words.t('accounts.account.inviteLink', { email: colleague }));
    await expect(link).toHaveValue(/^http:\/\/127\.0\.0\.1:\d+\/host\/welcome\/[0-9a-z]{32}$/);
    const other = await freshBrowser({ locale: language });
    await other.goto(await link.inputValue());
    await expect(heading(other, words.t('accounts.welcome.invitation'))).toBeVisible();

    await button(page, words.t('accounts.account.signOut')).click();
    await expect(heading(page, words.t('accounts.signIn.title'))).toBeVisible();
    await page.goto('/host/account');
    await fillSignIn(page, words, email, 'not the password');
    await expect(page.getByRole('alert').filter({ hasText: words.t('refusals.wrong-credentials') })).toBeVisible();
    await fillSignIn(page, words, email, PASSWORD);
    await page.waitForURL('**/host/account');
  });
}

test('A lost password is reset by a link from the command line, which works once', async ({
  page,
  freshBrowser,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of 404/);
  const email = 'lost@school.example';
  await becomeInstructor((await freshBrowser()).request, email);
  const path = await linkBy('reset', email);
  await page.goto(path);
  await expect(heading(page, t('accounts.welcome.password'))).toBeVisible();
  await page.getByLabel(t('accounts.newPassword')).fill(NEW_PASSWORD);
  await button(page, t('accounts.welcome.set')).click();
  await page.waitForURL('**/host');
  expect(await instructors('list')).toContain(email);
  await page.goto(path);
  await expect(heading(page, t('accounts.welcome.gone'))).toBeVisible();
});

test('An instructor changes the password, and deletes the account with it', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/status of (403|404)/);
  const email = 'leaving@school.example';
  await becomeInstructor(page.request, email);
  await page.goto('/host/account');
  await page.getByLabel(t('accounts.currentPassword')).fill(PASSWORD);
  await page.getByLabel(t('accounts.newPassword')).fill(NEW_PASSWORD);
  await button(page, t('accounts.account.passwordSet')).click();
  await expect(page.getByText(t('accounts.account.passwordDone'))).toBeVisible();

  await button(page, t('accounts.account.delete')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('accounts.password')).fill(PASSWORD);
  await button(dialog, t('accounts.account.deleteNow')).click();
  await expect(dialog.getByRole('alert')).toContainText(t('refusals.wrong-password'));
  await dialog.getByLabel(t('accounts.password')).fill(NEW_PASSWORD);
  await button(dialog, t('accounts.account.deleteNow')).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await instructors('list')).not.toContain(email);
  await page.goto('/host/account');
  await expect(heading(page, t('accounts.signIn.title'))).toBeVisible();
});

test('Signing in takes nothing but the keyboard', async ({ page, consoleErrors, freshBrowser }) => {
  consoleErrors.allow(/status of 404/);
  const email = 'keyboard@school.example';
  await becomeInstructor((await freshBrowser()).request, email);
  await page.goto('/host/sign-in?next=/host/account');
  await tabTo(page.getByLabel(t('accounts.email')));
  await page.keyboard.type(email);
  await tabTo(page.getByLabel(t('accounts.password')));
  await page.keyboard.type(PASSWORD);
  await pressByKey(button(page, t('accounts.signIn.submit')));
  await page.waitForURL('**/host/account');
});

for (const width of [360, 1440] as const) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: width < 500 ? 740 : 900 } });

    test('axe finds nothing on the pages of an account, and nothing reaches past the edge', async ({
      page,
      consoleErrors,
    }) => {
      consoleErrors.allow(/status of (401|404)/);
      const email = `axe-${width}@school.example`;
      const pages = [
        ['sign in', '/host/sign-in'],
        ['sent back by the sign-in service', '/host/sign-in?error=not-invited'],
        ['invitation', await linkBy('invite', email)],
        ['used link', '/host/welcome/nosuchlink'],
      ] as const;
      for (const [name, path] of pages) {
        await page.goto(path);
        await expectAccessible(page, name);
        await expectWithinEdge(page);
      }
      await page.goto('/host/sign-in');
      await fillSignIn(page, wordsIn('en'), email, 'not the password');
      await expect(page.getByRole('alert').filter({ hasText: t('refusals.wrong-credentials') })).toBeVisible();
      await expectAccessible(page, 'sign in, refused');
      await becomeInstructor(page.request, email, 'Aiko');
      await page.goto('/host/account');
      await page.getByLabel(t('accounts.email'), { exact: true }).fill(`colleague-${width}@school.example`);
      await button(page, t('accounts.account.inviteMake')).click();
      await expect(button(page, t('accounts.account.copy'))).toBeVisible();
      await expectAccessible(page, 'account, a colleague invited');
      await expectWithinEdge(page);
      await button(page, t('accounts.account.delete')).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'account, asked before it is deleted');
    });
  });
}
