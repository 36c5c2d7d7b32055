import type { BrowserContext, Page } from '@playwright/test';
import { button } from './support/button';
import { duplicatePack, fieldAt, isSaved, openPart, savedDraft } from './support/draft';
import { becomeInstructor, PASSWORD } from './support/instructor';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const words = wordsIn('en');
const { t } = words;
const TITLE = 'pack.yaml title';
const SUMMARY = 'pack.yaml summary';

test.describe.configure({ mode: 'parallel' });
test.beforeEach(({ consoleErrors }) => {
  test.slow();
  consoleErrors.allow(/ERR_FAILED|status of 401|status of 409/);
});

const draftOf = async (page: Page, name: string): Promise<string> => {
  await becomeInstructor(page.request, `${name}@unsaved.example`);
  return duplicatePack(page.request, 'uncharted-waters-2010');
};

/** Cuts the line between pages and a draft that is open; what comes back mends it. */
const cutLine = async (line: Page | BrowserContext, id: string): Promise<() => Promise<void>> => {
  const address = `**/api/drafts/${id}/**`;
  await line.route(address, (route) => route.abort());
  return () => line.unroute(address);
};

/** The line that tells of what was taken up, however much of it reached the server while its page was ending. */
const takenUp = (page: Page) => page.getByText(t('studio.editor.takenUp', { count: 1 }).split(':')[0]!);

test('What was written while the line was down is there and saved when the draft is opened again', async ({
  page,
  context,
}) => {
  const id = await draftOf(page, 'closed');
  await openPart(page, id, 'outline');
  const mend = await cutLine(context, id);
  await fieldAt(page, TITLE).fill('Written on a train');
  await fieldAt(page, SUMMARY).fill('So was this.');
  await expect(page.getByText(t('studio.editor.saving.waiting')).first()).toBeVisible();
  await page.close();
  await mend();
  const later = await context.newPage();
  await openPart(later, id, 'outline');
  await expect(takenUp(later)).toBeVisible();
  await expect(fieldAt(later, TITLE)).toHaveValue('Written on a train');
  await isSaved(later, words);
  expect((await savedDraft(later.request, id)).pack).toMatchObject({
    title: 'Written on a train',
    summary: 'So was this.',
  });
  await later.reload();
  await expect(fieldAt(later, SUMMARY)).toHaveValue('So was this.');
  await expect(takenUp(later)).toHaveCount(0);
});

for (const isSecure of [true, false])
  test(`A second page leaves what the first one has not saved to it, ${isSecure ? 'with' : 'without'} locks`, async ({
    page,
    context,
  }) => {
    // Over plain http a browser has none.
    if (!isSecure) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    const id = await draftOf(page, `two-tabs-${isSecure}`);
    await openPart(page, id, 'outline');
    const mend = await cutLine(page, id);
    await fieldAt(page, TITLE).fill('Still being written');
    await expect(page.getByText(t('studio.editor.saving.waiting')).first()).toBeVisible();
    const second = await context.newPage();
    await openPart(second, id, 'outline');
    await fieldAt(second, SUMMARY).fill('From the second page.');
    await isSaved(second, words);
    await expect(fieldAt(second, TITLE)).not.toHaveValue('Still being written');
    await mend();
    await isSaved(page, words);
    await expect(fieldAt(page, SUMMARY)).toHaveValue('From the second page.');
    await second.bringToFront();
    await expect(fieldAt(second, TITLE)).toHaveValue('Still being written');
    await expect(takenUp(second)).toHaveCount(0);
  });

test('Whoever is not signed in any more signs in and finds what they wrote, saved', async ({ page, context }) => {
  const id = await draftOf(page, 'signed-out');
  await openPart(page, id, 'cards', 'futenma-signal');
  await context.clearCookies();
  const question = fieldAt(page, 'cards/futenma-signal.yaml question');
  await question.fill('Who speaks first?');
  await page.getByRole('link', { name: t('studio.editor.signIn') }).click();
  await page.getByLabel(t('accounts.email'), { exact: true }).fill('signed-out@unsaved.example');
  await page.getByLabel(t('accounts.password'), { exact: true }).fill(PASSWORD);
  await button(page, t('accounts.signIn.submit')).click();
  await expect(question).toHaveValue('Who speaks first?');
  await isSaved(page, words);
  expect((await savedDraft(page.request, id)).cards['futenma-signal']).toMatchObject({ question: 'Who speaks first?' });
});

test('A page that was cut off asks about the one place that two changed, and saves the rest whatever stays', async ({
  page,
  context,
}) => {
  const id = await draftOf(page, 'cut-off');
  const other = await context.newPage();
  for (const one of [page, other]) await openPart(one, id, 'outline');
  const mend = await cutLine(other, id);
  await fieldAt(other, TITLE).fill('Other words');
  await fieldAt(other, SUMMARY).fill('Written far from any line.');
  await expect(other.getByText(t('studio.editor.saving.waiting')).first()).toBeVisible();
  await page.bringToFront();
  await fieldAt(page, TITLE).fill('First words');
  await isSaved(page, words);
  await other.bringToFront();
  await mend();
  const dialog = other.getByRole('dialog', { name: t('studio.conflict.title') });
  await expect(dialog.getByText('First words')).toBeVisible();
  await button(dialog, t('studio.conflict.takeTheirs')).click();
  await isSaved(other, words);
  await expect(fieldAt(other, TITLE)).toHaveValue('First words');
  expect((await savedDraft(page.request, id)).pack).toMatchObject({
    title: 'First words',
    summary: 'Written far from any line.',
  });
});

test('The last word is saved, however soon its author goes to the library', async ({ page }) => {
  const id = await draftOf(page, 'soon-gone');
  await openPart(page, id, 'outline');
  const library = page.getByRole('link', { name: t('studio.editor.toLibrary'), exact: true });
  await fieldAt(page, TITLE).fill('Written at the last moment');
  // Before what was typed is gathered and sent.
  await library.evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page.getByRole('heading', { level: 1, name: t('studio.library.title') })).toBeVisible();
  await expect.poll(async () => (await savedDraft(page.request, id)).pack.title).toBe('Written at the last moment');
  await openPart(page, id, 'outline');
  await expect(takenUp(page)).toHaveCount(0);
});

test('What the server cannot take is said, stays until its author discards it, and what follows is saved', async ({
  page,
}) => {
  const id = await draftOf(page, 'put-away');
  await openPart(page, id, 'outline');
  const before = await fieldAt(page, SUMMARY).inputValue();
  const putAway = (archived: boolean) => page.request.patch(`/api/drafts/${id}`, { data: { archived } });
  await putAway(true);
  await fieldAt(page, SUMMARY).fill('Written into a draft that a colleague has put away.');
  const refusal = page.getByRole('alert').filter({ hasText: t('refusals.draft-archived') });
  await expect(refusal).toBeVisible();
  await button(page, t('studio.editor.giveUp.ask')).click();
  const dialog = page.getByRole('dialog', { name: t('studio.editor.giveUp.title', { count: 1 }) });
  await button(dialog, t('studio.editor.giveUp.keep')).click();
  await expect(fieldAt(page, SUMMARY)).not.toHaveValue(before);
  await button(page, t('studio.editor.giveUp.ask')).click();
  await button(dialog, t('studio.editor.giveUp.submit')).click();
  await expect(fieldAt(page, SUMMARY)).toHaveValue(before);
  await expect(refusal).toHaveCount(0);
  await putAway(false);
  await fieldAt(page, TITLE).fill('Taken out again');
  await isSaved(page, words);
  expect((await savedDraft(page.request, id)).pack).toMatchObject({ title: 'Taken out again', summary: before });
});
