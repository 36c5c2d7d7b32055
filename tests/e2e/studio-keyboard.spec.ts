import type { Locator, Page } from '@playwright/test';
import { button } from './support/button';
import { duplicatePack, fieldAt, isSaved, openPart, savedDraft } from './support/draft';
import { becomeInstructor } from './support/instructor';
import { pressByKey, tabTo } from './support/keyboard';
import { arriveInEditor, openPublishing } from './support/studio';
import { expect, test } from './support/test';
import { listen, voice } from './support/voice';
import { startingWith, wordsIn } from './support/words';
import { optionItem, placeIn } from './support/writing';

const PACK = 'uncharted-waters-2010';
const TEMPLATE = 'Two harbours';
const CARD = 'port-visit';
const words = wordsIn('en');
const { t } = words;

test.describe.configure({ mode: 'parallel' });

const inEffect = (page: Page, option: number, effect: number, rest: string): Locator =>
  fieldAt(page, placeIn(CARD, `options[${option}].effects[${effect}].${rest}`));

test('A card is written by the keyboard alone, and each step says where it led', async ({ page }) => {
  await becomeInstructor(page.request, 'keys@studio.example');
  const id = await duplicatePack(page.request, PACK);
  await openPart(page, id, 'cards');

  await test.step('The dialog for a new card begins at its id, and leads to the card', async () => {
    await pressByKey(button(page, t('studio.cards.new')));
    await expect(page.getByRole('dialog').getByLabel(t('studio.ids.label'), { exact: true })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(CARD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: CARD })).toBeFocused();
  });

  const options = [t('studio.options.letter', { letter: 'A' }), t('studio.options.letter', { letter: 'B' })];
  const second = optionItem(page, CARD, 1);
  await test.step('Each option has a button of its own for its effects', async () => {
    for (const [at, option] of options.entries()) {
      const add = new RegExp(`^${t('studio.effects.add')} ?: ${option}$`);
      await expect(optionItem(page, CARD, at).getByRole('button', { name: add })).toHaveCount(1);
    }
    await pressByKey(second.getByRole('button', { name: startingWith(t('studio.effects.add')) }));
    await expect(inEffect(page, 1, 0, 'on')).toBeFocused();
  });

  await test.step('An effect is turned round, copied, moved and taken out', async () => {
    const heard = await listen(page);
    const row = second.getByRole('group', { name: startingWith(t('studio.effects.number', { number: 1, claim: '' })) });
    await tabTo(row.getByLabel(t('studio.effects.direction')));
    await page.keyboard.press('ArrowDown');
    await expect(row).toHaveAccessibleName(/falls/);
    const press = (name: string, at: number) =>
      second
        .getByRole('group', { name: startingWith(`Effect ${at + 1}`) })
        .getByRole('button', { name: startingWith(name) });
    await press(t('studio.items.duplicate'), 0).focus();
    await page.keyboard.press('Enter');
    await expect(inEffect(page, 1, 1, 'on')).toBeFocused();
    await press(t('studio.items.up'), 1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(heard).toContainEqual(expect.stringContaining('now 1 of 2'));
    await expect(press(t('studio.items.down'), 0)).toBeFocused();
    await press(t('studio.items.remove'), 1).focus();
    await page.keyboard.press('Enter');
    await expect(inEffect(page, 1, 0, 'on')).toBeFocused();
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^Removed: /));
    await page.keyboard.press('Control+z');
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^Undone: .*effect 2$/));
    await expect(inEffect(page, 1, 1, 'on')).toBeVisible();
  });

  await test.step('A range of its own, and a paragraph to rest on', async () => {
    await pressByKey(second.getByRole('button', { name: new RegExp(`^${t('studio.effects.ownRange')} ?: `) }).first());
    await expect(inEffect(page, 1, 0, 'low')).toBeFocused();
    const because = inEffect(page, 1, 1, 'because');
    await pressByKey(because);
    const dialog = page.getByRole('dialog');
    await tabTo(dialog.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await expect(dialog.getByRole('checkbox').first()).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(because).toBeFocused();
  });

  await test.step('What is typed is not answered letter by letter', async () => {
    await isSaved(page, words);
    await fieldAt(page, placeIn(CARD, 'question')).focus();
    const heard = await listen(page);
    await page.keyboard.type('Does a carrier call at the port of a city that has not been asked?', { delay: 40 });
    await expect(voice(page)).toHaveText(startingWith('Problems: '));
    const told = await heard();
    expect(told.filter((text) => !text.startsWith('Problems: '))).toEqual([]);
    expect(told.length, 'once more at most, for what was done before').toBeLessThanOrEqual(2);
  });

  await test.step('A problem says where it leads, and leads there', async () => {
    const background = placeIn(CARD, 'background');
    const go = page
      .getByRole('complementary')
      .getByRole('button', { name: new RegExp(`^${t('studio.problems.go')} ?: .*background`) });
    await go.first().focus();
    await expect(go.first()).toHaveAccessibleDescription(startingWith(t('studio.problems.error')));
    await page.keyboard.press('Enter');
    await expect(fieldAt(page, background)).toBeFocused();
  });

  await test.step('A way leads past the form to the problems', async () => {
    await page
      .getByRole('navigation', { name: t('studio.parts.label') })
      .getByRole('button')
      .last()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toBeFocused();
  });
});

test('A text is put into Japanese, games are played and a version is published by the keyboard alone', async ({
  page,
}) => {
  await becomeInstructor(page.request, 'keys-2@studio.example');
  await page.goto('/studio');
  await pressByKey(button(page, `${t('studio.library.copy')} ${TEMPLATE}`));
  const id = await arriveInEditor({ page, words });

  await test.step('Japanese beside the English', async () => {
    await openPart(page, id, 'languages');
    const title = page.getByRole('textbox', { name: t('studio.languages.inJapanese', { name: 'Title' }), exact: true });
    await tabTo(title);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('ふたつの港町');
    await expect(title).toHaveAttribute('lang', 'ja');
    await isSaved(page, words);
    expect((await savedDraft(page.request, id)).ja).toMatchObject({ title: 'ふたつの港町' });
  });

  await test.step('Games are played: what they are at is told four times, and the focus stays with their button', async () => {
    await openPart(page, id, 'balance');
    const heard = await listen(page);
    await pressByKey(button(page, t('studio.balance.start')));
    await expect(button(page, t('studio.balance.progress.cancel'))).toBeFocused();
    await expect(page.getByText(t('studio.balance.done'))).toBeVisible({ timeout: 100_000 });
    await expect(button(page, t('studio.balance.again'))).toBeFocused();
    const told = (await heard()).filter((text) => text.startsWith('Playing'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(5);
  });

  await test.step('A version is published, and its next steps have the focus', async () => {
    await openPublishing({ page, words }, id);
    await tabTo(page.getByLabel(t('studio.publish.note'), { exact: true }));
    await page.keyboard.type('By the keyboard.');
    await tabTo(page.getByRole('radio', { name: startingWith(t('studio.published.visibility.link.name')) }));
    await page.keyboard.press('ArrowUp');
    await pressByKey(button(page, t('studio.publish.publish')));
    await expect(
      page.getByRole('heading', { name: t('studio.publish.next.title', { version: '1.0.0' }) }),
    ).toBeFocused();
  });
});

test('What is removed, put away or refused is said, and a question is read out before its answers', async ({
  page,
}) => {
  await becomeInstructor(page.request, 'keys-5@studio.example');
  await page.goto('/studio');
  await pressByKey(button(page, `${t('studio.library.copy')} ${TEMPLATE}`));
  const id = await arriveInEditor({ page, words });

  await test.step('Whoever comes from the library arrives at the name of the draft', async () => {
    await expect(page.getByRole('heading', { level: 1, name: TEMPLATE })).toBeFocused();
    await expect(page).toHaveTitle(startingWith(t('studio.editor.titleOf', { draft: TEMPLATE })));
  });

  await test.step('An indicator: the question has the focus, the line says what was removed', async () => {
    await openPart(page, id, 'model');
    await pressByKey(
      page.getByRole('button', { name: t('studio.model.indicators.detailsOf', { name: 'Fair share' }) }),
    );
    await pressByKey(page.getByRole('button', { name: new RegExp(`^${t('studio.items.remove')} ?: Fair share$`) }));
    const dialog = page.getByRole('dialog', { name: t('studio.model.remove.title', { name: 'Fair share' }) });
    await expect(dialog).toBeFocused();
    await expect(dialog).toHaveAccessibleDescription(t('studio.model.remove.explain'));
    const heard = await listen(page);
    await pressByKey(dialog.getByRole('button', { name: /^Remove \d+ places$/ }));
    await expect.poll(heard).toContain(t('studio.items.removed', { name: 'Fair share' }));
    await expect(page.locator('body')).not.toBeFocused();
    await page.keyboard.press('Control+z');
    await isSaved(page, words);
  });

  await test.step('A number that is wrong twice is said twice', async () => {
    await openPublishing({ page, words }, id);
    const number = page.getByLabel(t('studio.publish.version'), { exact: true });
    await tabTo(number);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1.x');
    const heard = await listen(page);
    await page.keyboard.press('Enter');
    const fault = page.getByRole('alert').filter({ hasText: t('studio.publish.faults.noVersion') });
    await expect(fault).toBeVisible();
    const first = await fault.elementHandle();
    await page.keyboard.press('Enter');
    await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(fault).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1.0.0');
    expect((await heard()).filter((text) => text === t('studio.publish.faults.lowVersion'))).toEqual([]);
  });

  await test.step('A draft that is put away', async () => {
    await page.goto('/studio');
    const row = page.getByRole('region', { name: t('studio.library.drafts') }).getByRole('group', { name: TEMPLATE });
    await pressByKey(row.getByRole('button', { name: t('studio.library.draft.archive') }));
    await expect(voice(page)).toHaveText(t('studio.library.draft.said.archived', { title: TEMPLATE }));
  });
});

test('On the causal map Enter leads to the fields of what is picked, and Escape back', async ({ page }) => {
  await becomeInstructor(page.request, 'keys-3@studio.example');
  await openPart(page, await duplicatePack(page.request, PACK), 'map');
  const box = page.getByRole('group', { name: 'Freedom of action, Tokyo' });
  await expect(box, 'a box is hidden, and takes no focus, until the map is laid out').toBeVisible();
  await box.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Freedom of action' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  const arrow = page.getByRole('group', { name: /^Common agenda moves Consultation/ });
  await arrow.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Common agenda moves Consultation' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(arrow).toBeFocused();
});

test('In the Japanese interface what stands in English is marked so that it is read out in English', async ({
  freshBrowser,
}) => {
  const page = await freshBrowser({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  await becomeInstructor(page.request, 'keys-4@studio.example');
  const id = await duplicatePack(page.request, PACK);
  await openPart(page, id, 'cards', 'futenma-signal');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  const heading = page.getByRole('heading', { level: 2 }).first();
  await expect(heading).not.toHaveAttribute('lang');
  const { t: say } = wordsIn('ja');
  await openPart(page, id, 'cards');
  await page.getByLabel(say('studio.editor.writing')).selectOption('en');
  await button(page, say('studio.cards.new')).click();
  await page.getByRole('dialog').getByLabel(say('studio.ids.label'), { exact: true }).fill(CARD);
  await page.keyboard.press('Enter');
  await fieldAt(page, placeIn(CARD, 'question')).fill('Does a carrier call at the port?');
  await expect(page.getByRole('heading', { level: 2, name: 'Does a carrier call at the port?' })).toHaveAttribute(
    'lang',
    'en',
  );
  await expect(fieldAt(page, placeIn(CARD, 'question'))).toHaveAttribute('lang', 'en');
});
