import type { Locator, Page } from '@playwright/test';
import { button } from './button';
import { fieldAt } from './draft';
import { expect } from './test';
import { startingWith, type Words } from './words';

/** Ten sentences that say no more than a background must have. */
export const BACKGROUND = Array.from(
  { length: 10 },
  () => 'The mayor of a port city asks both capitals for an answer.',
).join(' ');

/** The place of something in a card, as problems name it. */
export const placeIn = (card: string, rest = ''): string => `cards/${card}.yaml${rest === '' ? '' : ` ${rest}`}`;

/** Writes an option of the card that is open; a new card has two places for one, and more are added by their id. */
export const addOption = async (
  page: Page,
  { t }: Words,
  { card, id, label, at }: Readonly<Record<'card' | 'id' | 'label', string>> & { readonly at: number },
): Promise<void> => {
  const place = (rest: string) => fieldAt(page, placeIn(card, `options[${at}].${rest}`));
  if (at > 1) {
    await button(page, t('studio.options.add')).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('studio.ids.label'), { exact: true }).fill(id);
    await button(dialog, t('studio.options.add')).click();
  }
  await place('label').fill(label);
  await place('description').fill(`${label}, and say so in public.`);
};

/** The item of an option in the form of its card. */
export const optionItem = (page: Page, card: string, at: number): Locator =>
  page.getByRole('listitem').filter({ has: fieldAt(page, placeIn(card, `options[${at}].label`)) });

/** Adds an effect to an option of the card that is open. */
export const addEffect = (page: Page, { t }: Words, card: string, at: number): Promise<void> =>
  optionItem(page, card, at)
    .getByRole('button', { name: startingWith(t('studio.effects.add')) })
    .click();

/** Lets something hold only where another card was answered in a certain way; it must have no condition yet. */
export const addCondition = async (page: Page, place: string, card: string, option: string): Promise<void> => {
  await fieldAt(page, place).getByRole('button').first().click();
  await fieldAt(page, `${place}[0].card`).selectOption(card);
  await fieldAt(page, `${place}[0].option`).selectOption(option);
};

/** Says in the open form of a new document what it is. */
export const fillFacts = async (page: Page, { t }: Words, title: string): Promise<void> => {
  for (const fact of ['title', 'author', 'publisher', 'date', 'short'] as const)
    await page
      .getByRole('region', { name: t('studio.sources.add') })
      .getByRole('textbox', { name: t(`studio.sources.facts.${fact}`), exact: true })
      .fill(title);
};

/** Adds a document on the open list of sources, its text put in by the last argument. */
export const addDocument = async (
  page: Page,
  words: Words,
  title: string,
  text: (form: Locator) => Promise<void>,
): Promise<void> => {
  const { t } = words;
  await button(page, t('studio.sources.add')).click();
  const form = page.getByRole('region', { name: t('studio.sources.add') });
  await text(form);
  await fillFacts(page, words, title);
  await button(form, t('studio.sources.form.submit')).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
};

/** Pastes paragraphs as the text of a new document. */
export const paste =
  ({ t }: Words, paragraphs: readonly string[]) =>
  (form: Locator): Promise<void> =>
    form.getByRole('textbox', { name: t('studio.sources.form.text') }).fill(paragraphs.join('\n\n'));
