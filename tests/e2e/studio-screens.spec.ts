import type { Page } from '@playwright/test';
import { EDITOR_PARTS } from '../../app/studio/_editor/parts';
import { LANGUAGES } from '../../lib/model/closed-sets';
import { expectAccessible } from './support/accessibility';
import { button } from './support/button';
import { duplicatePack, fieldAt, isSaved, openPart, savedDraft } from './support/draft';
import { expectWithinEdge } from './support/edge';
import { becomeInstructor } from './support/instructor';
import { pressByKey, tabTo } from './support/keyboard';
import { beginDraft, openPublishing, publish } from './support/studio';
import { expect, test } from './support/test';
import { startingWith, type Words, wordsIn } from './support/words';

const PACK = 'uncharted-waters-2010';
const TEMPLATE = { en: 'Two harbours', ja: '二つの港' } as const;

/** What of a part can be opened: sections, and one card, shock and document. */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  cards: ['shared-understanding'],
  shocks: ['upper-house-election'],
  model: ['impacts', 'weights', 'tensions', 'sides'],
  roles: ['roles', 'class'],
  sources: ['alliance-at-50'],
};

test.describe.configure({ mode: 'parallel' });
test.beforeEach(() => test.slow());

/** Looks at what has come into view: with axe in light and in dark, and for anything past the edge at both widths. */
const look = async (page: Page, name: string): Promise<void> => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await expectAccessible(page, name);
  await expectWithinEdge(page, `${name} at 1024`);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectWithinEdge(page, `${name} at 360`);
};

const lookAtEditor = async (page: Page, id: string, { t }: Words): Promise<void> => {
  for (const part of EDITOR_PARTS)
    for (const open of [undefined, ...(OPENED[part] ?? [])]) {
      await openPart(page, id, part, open);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      if (part === 'balance') {
        await button(page, t('studio.balance.start')).click();
        await expect(page.getByText(t('studio.balance.done'))).toBeVisible({ timeout: 120_000 });
      }
      await look(page, `${part} ${open ?? ''}`);
    }
};

for (const language of LANGUAGES)
  test(`Every screen of the studio is silent under axe and keeps within its edges (${language})`, async ({
    freshBrowser,
  }) => {
    const words = wordsIn(language);
    const { t } = words;
    const page = await freshBrowser({ locale: language === 'ja' ? 'ja-JP' : 'en-US' });
    await becomeInstructor(page.request, `screens-${language}@studio.example`);
    const id = await duplicatePack(page.request, PACK);
    await lookAtEditor(page, id, words);
    for (const sheet of ['reader', 'claims'] as const) {
      await page.goto(`/studio/${id}/print/${sheet}`);
      await expect(page.getByRole('heading', { level: 1, name: t(`prints.sheets.${sheet}.name`) })).toBeVisible();
      await look(page, sheet);
    }

    const author = { page, words };
    const copy = await beginDraft(author, TEMPLATE[language]);
    await openPublishing(author, copy);
    const { linkKey } = await publish(author, { note: 'For colleagues.', visibility: 'link' });
    await look(page, 'what was published');
    await page.goto(`/packs/${linkKey}`);
    await expect(page.getByRole('radio').first()).toBeVisible();
    await look(page, 'the page of a pack');
    await page.goto('/studio');
    await button(page, t('studio.tutorial.start')).click();
    await expect(page.getByRole('region', { name: t('studio.tutorial.label') })).toBeVisible();
    await look(page, 'the library and the tutorial');
  });

const words = wordsIn('en');
const { t } = words;
const effect = (at: number, key: string): string =>
  `cards/futenma-relocation.yaml options[0].effects[${at}]${key === '' ? '' : `.${key}`}`;

test('What is added, moved and removed by the keyboard keeps the focus with it', async ({ page }) => {
  await becomeInstructor(page.request, 'screens-keys@studio.example');
  const id = await duplicatePack(page.request, PACK);
  await openPart(page, id, 'cards');
  await pressByKey(page.getByRole('link', { name: 'Where does Futenma go?', exact: true }));
  await expect(page.getByRole('heading', { level: 2, name: 'Where does Futenma go?' })).toBeFocused();

  const list = page.locator('ul', { has: fieldAt(page, effect(0, 'on')) }).last();
  const rows = list.locator(':scope > li');
  const before = await rows.count();
  const add = page.getByRole('button', { name: startingWith(t('studio.effects.add')) }).first();
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(fieldAt(page, effect(before, 'on'))).toBeFocused();

  await rows
    .nth(before)
    .getByRole('button', { name: startingWith(t('studio.items.up')) })
    .focus();
  await page.keyboard.press('Enter');
  await expect(rows.nth(before - 1).getByRole('button', { name: startingWith(t('studio.items.up')) })).toBeFocused();
  await rows
    .nth(before - 1)
    .getByRole('button', { name: startingWith(t('studio.items.remove')) })
    .focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(before);
  await expect(fieldAt(page, effect(before - 1, 'on'))).toBeFocused();

  const conditions = fieldAt(page, effect(0, 'when'));
  await conditions.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(conditions.getByRole('combobox').first()).toBeFocused();

  await button(page, t('studio.options.add')).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(fieldAt(page, 'cards/futenma-relocation.yaml options[4].label')).toBeFocused();
});

test('An arrow of the map is drawn by the keyboard alone', async ({ page }) => {
  await becomeInstructor(page.request, 'arrows@studio.example');
  const id = await duplicatePack(page.request, PACK);
  await openPart(page, id, 'map');
  const box = page.getByRole('group', { name: 'Freedom of action, Tokyo' });
  const drawing = page.getByRole('form', { name: t('studio.map.draw.title') });
  // The map lays itself out anew once it has been measured, and a box that is drawn anew has lost the focus.
  await expect(async () => {
    await box.focus();
    await page.keyboard.press('Enter');
    await expect(drawing).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await drawing.getByLabel(t('studio.map.draw.to')).selectOption({ label: 'Consultation' });
  await drawing.getByLabel(t('studio.map.draw.by')).fill('-0.02');
  await pressByKey(button(drawing, t('studio.map.draw.draw')));
  const picked = page.getByRole('region', { name: t('studio.map.picked') });
  await expect(picked.getByRole('heading', { name: 'Freedom of action moves Consultation' })).toBeFocused();
  await expect(page.getByRole('group', { name: startingWith('Freedom of action moves Consultation') })).toBeVisible();
  await isSaved(page, words);
  const { crossImpacts } = (await savedDraft(page.request, id)).pack;
  expect(crossImpacts).toContainEqual(
    expect.objectContaining({ from: 'freedom-of-action', to: 'consultation', perQuarter: -0.02 }),
  );
});

test('The text of a draft lets the keyboard out: Escape, then Tab', async ({ page }) => {
  await becomeInstructor(page.request, 'tab@studio.example');
  const id = await duplicatePack(page.request, PACK);
  await openPart(page, id, 'text');
  const text = page.getByRole('textbox', { name: 'Text of pack.yaml' });
  await tabTo(page.getByLabel('File', { exact: true }));
  await page.keyboard.press('Tab');
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
  expect((await savedDraft(page.request, id)).pack.title).toBe('Uncharted waters');
});
