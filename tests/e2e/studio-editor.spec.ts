import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/model/closed-sets';
import { expectAccessible } from './support/accessibility';
import { button } from './support/button';
import { duplicatePack, fieldAt, isSaved, openPart, savedDraft } from './support/draft';
import { becomeInstructor } from './support/instructor';
import { pressByKey, tabTo } from './support/keyboard';
import { expect, test } from './support/test';
import { startingWith, type Words, wordsIn } from './support/words';
import { addCondition, addEffect, addOption, BACKGROUND, optionItem, placeIn } from './support/writing';

const PACK = 'uncharted-waters-2010';
const words = wordsIn('en');
const { t } = words;

const OPTIONS = [
  ['first', 'Decline'],
  ['second', 'Agree'],
  ['third', 'Ask for time'],
] as const;

test.describe.configure({ mode: 'parallel' });
test.beforeEach(() => test.slow());

const editorOf = async (page: Page, name: string): Promise<string> => {
  await becomeInstructor(page.request, `${name}@studio.example`);
  return duplicatePack(page.request, PACK);
};

test('An instructor writes a card with three options and a condition, and mends a problem from the panel', async ({
  page,
}) => {
  const id = await editorOf(page, 'writer');
  await openPart(page, id, 'cards');
  await button(page, t('studio.cards.new')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('studio.ids.label'), { exact: true }).fill('Port Visit');
  await button(dialog, t('studio.cards.add')).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('studio.ids.form'));
  await dialog.getByLabel(t('studio.ids.label'), { exact: true }).fill('port-visit');
  await dialog.getByLabel(t('studio.cards.quarter')).selectOption('2010-Q2');
  await button(dialog, t('studio.cards.add')).click();

  await fieldAt(page, placeIn('port-visit', 'question')).fill('Does a carrier call at the port?');
  await fieldAt(page, placeIn('port-visit', 'background')).fill(BACKGROUND);
  await fieldAt(page, placeIn('port-visit', 'stakes.tokyo')).fill('The calm of a city.');
  await fieldAt(page, placeIn('port-visit', 'stakes.washington')).fill('A harbour in the west.');
  for (const at of [0, 1])
    await fieldAt(page, placeIn('port-visit', `discussion[${at}]`)).fill(`Who owes the city an answer (${at})?`);
  for (const [at, [id, label]] of OPTIONS.entries())
    await addOption(page, words, { card: 'port-visit', id, label, at });

  await addEffect(page, words, 'port-visit', 1);
  const effect = (rest: string) => fieldAt(page, placeIn('port-visit', `options[1].effects[0].${rest}`));
  await effect('why').fill('A ship in port shows that the ally is near.');
  await effect('size').selectOption('strong');
  await effect('evidence').selectOption('argued');
  const when = placeIn('port-visit', 'options[1].effects[0].when');
  await addCondition(page, when, 'refuelling-termination', 'extend');

  // An argued effect that cites nothing is an error, which the panel leads to.
  const problem = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'cites nothing' });
  await problem.getByRole('button', { name: t('studio.problems.go') }).click();
  await expect(effect('because')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('checkbox').nth(3).check();
  await button(page.getByRole('dialog'), t('dialog.close')).click();
  await expect(problem).toHaveCount(0);
  await expect(page.getByText(/^No errors/)).toBeVisible();

  await page.getByRole('tab', { name: t('studio.side.preview') }).click();
  const tokyo = page.getByRole('region', { name: t('studio.preview.viewOf', { side: 'Tokyo' }) });
  await expect(tokyo.getByRole('heading', { name: /Ask for time/ })).toBeVisible();
  await expect(page.getByText(t('studio.preview.runs', { runs: 2000 }))).toBeVisible();

  await isSaved(page, words);
  const saved = (await savedDraft(page.request, id)).cards['port-visit'];
  expect(saved).toMatchObject({
    quarter: '2010-Q2',
    decider: 'tokyo',
    options: [
      { id: 'first', label: 'Decline' },
      {
        id: 'second',
        effects: [{ size: '+strong', when: [{ card: 'refuelling-termination', side: 'tokyo', option: 'extend' }] }],
      },
      { id: 'third', label: 'Ask for time' },
    ],
  });
});

test('What is done is undone and done again, a word at a time, and renames reach everything', async ({ page }) => {
  const id = await editorOf(page, 'undoer');
  await openPart(page, id, 'cards', 'futenma-signal');
  const question = fieldAt(page, placeIn('futenma-signal', 'question'));
  const before = await question.inputValue();
  await question.press('Home');
  await question.pressSequentially('Now: ');
  await expect(question).toHaveValue(`Now: ${before}`);
  await page.keyboard.press('Control+z');
  await expect(question).toHaveValue(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(question).toHaveValue(`Now: ${before}`);

  await button(page, t('studio.cards.rename')).click();
  await page.getByRole('dialog').getByLabel(t('studio.ids.label'), { exact: true }).fill('signal-on-futenma');
  await button(page, t('studio.cards.renameSubmit')).click();
  await expect(page.getByText('signal-on-futenma', { exact: true })).toBeVisible();
  await expect(page.getByText(/^No errors/)).toBeVisible();
  await isSaved(page, words);
  const renamed = await savedDraft(page.request, id);
  expect(JSON.stringify(renamed)).not.toContain('"futenma-signal"');
  await button(page, t('studio.editor.undo')).click();
  await isSaved(page, words);
  expect(Object.keys((await savedDraft(page.request, id)).cards)).toContain('futenma-signal');
});

test('Two pages that change one place are asked which text stays', async ({ page, context, consoleErrors }) => {
  consoleErrors.allow(/status of 409|ERR_FAILED/);
  const id = await editorOf(page, 'two-pages');
  const other = await context.newPage();
  for (const one of [page, other]) await openPart(one, id, 'outline');
  const title = (one: Page) => fieldAt(one, 'pack.yaml title');
  // The other page must not hear of the change before it makes its own.
  await other.route('**/edits?after=*', (route) => route.abort());
  await title(page).fill('First words');
  await isSaved(page, words);
  const refused = other.waitForResponse((response) => response.status() === 409);
  await title(other).fill('Other words');
  await refused;
  await other.unroute('**/edits?after=*');
  const dialog = other.getByRole('dialog');
  // The next key of whoever was writing must not choose.
  await expect(dialog).toBeFocused();
  await expect(dialog).toHaveAccessibleDescription(/Nothing has been overwritten/);
  await expect(dialog.getByText('First words')).toBeVisible();
  await expect(dialog.getByText('Other words')).toBeVisible();
  await button(dialog, t('studio.conflict.takeMine')).click();
  await isSaved(other, words);
  expect((await savedDraft(page.request, id)).pack.title).toBe('Other words');
  await page.bringToFront();
  await expect(title(page)).toHaveValue('Other words');
});

test('A card is moved, opened and given an effect by the keyboard alone', async ({ page }) => {
  const id = await editorOf(page, 'by-keyboard');
  await openPart(page, id, 'outline');
  const question = 'Where does Futenma go?';
  const move = page.getByLabel(t('studio.outline.move', { card: question }));
  await tabTo(move);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(t('studio.outline.move', { card: question }))).toHaveValue('2010-Q2');
  await pressByKey(page.getByRole('link', { name: question, exact: true }));
  const first = optionItem(page, 'futenma-relocation', 0);
  const add = first.getByRole('button', { name: startingWith(t('studio.effects.add')) });
  await expect(add).toBeVisible();
  const count = await first.getByRole('group').count();
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(first.getByRole('group')).toHaveCount(count + 1);
  await isSaved(page, words);
  expect((await savedDraft(page.request, id)).cards['futenma-relocation']).toMatchObject({ quarter: '2010-Q2' });
});

test('While the line is down a part that was never opened leaves the editor as it is, with all that is unsaved', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(/ERR_FAILED|ChunkLoadError|Failed to load chunk/);
  const id = await editorOf(page, 'line-down');
  await openPart(page, id, 'outline');
  const cut = ['**/_next/static/**', `**/api/drafts/${id}/**`];
  for (const address of cut) await page.route(address, (route) => route.abort());
  await fieldAt(page, 'pack.yaml title').fill('Written in a tunnel');
  const parts = page.getByRole('navigation', { name: t('studio.parts.label') });
  await parts.getByRole('link', { name: startingWith(t('studio.parts.publish')) }).click();
  await expect(page.getByText(t('studio.editor.notFetched'))).toBeVisible();
  await parts.getByRole('link', { name: startingWith(t('studio.parts.outline')) }).click();
  await expect(fieldAt(page, 'pack.yaml title')).toHaveValue('Written in a tunnel');
  await parts.getByRole('link', { name: startingWith(t('studio.parts.publish')) }).click();
  for (const address of cut) await page.unroute(address);
  // With the line back the part comes when it is asked for again, and may come before that by itself.
  const again = button(page, t('studio.editor.fetchAgain'));
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 2_000 });
    await expect(page.getByRole('heading', { level: 2, name: t('studio.parts.publish') })).toBeVisible({
      timeout: 5_000,
    });
  }).toPass();
  await isSaved(page, words);
  expect((await savedDraft(page.request, id)).pack.title).toBe('Written in a tunnel');
});

/** What opens over or under a card; the screens themselves are walked through elsewhere. */
const openedOverCard = async (page: Page, id: string, { t: say, language }: Words): Promise<void> => {
  await openPart(page, id, 'cards', 'shared-understanding');
  await page.getByRole('tab', { name: say('studio.side.preview') }).click();
  await expect(page.getByText(say('studio.preview.runs', { runs: 2000 }))).toBeVisible();
  await button(page, say('studio.side.dock')).click();
  await expect(page.getByRole('region', { name: say('studio.preview.projector') })).toBeVisible();
  await expectAccessible(page, `the three views side by side (${language})`);
  await fieldAt(page, placeIn('shared-understanding', 'options[0].effects[0].because')).click();
  await expectAccessible(page, `picking paragraphs (${language})`);
};

for (const language of LANGUAGES)
  test(`Axe finds no fault with the views of a card and the picking of its paragraphs (${language})`, async ({
    freshBrowser,
  }) => {
    const page = await freshBrowser({
      locale: language === 'ja' ? 'ja-JP' : 'en-US',
      viewport: { width: 1440, height: 900 },
    });
    await openedOverCard(page, await editorOf(page, `axe-${language}`), wordsIn(language));
  });
