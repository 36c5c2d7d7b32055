import type { Locator, Page } from '@playwright/test';
import type { PackContent } from '../../../lib/server/packs';
import type { Phase } from '../../../lib/session/phases';
import { button } from './button';
import { expect } from './test';
import { startingWith, type Words } from './words';

/** Whoever leads a class, at a laptop. */
export interface Host {
  readonly page: Page;
  readonly words: Words;
}

/** Chooses one of the values of a field. */
export const choose = async (within: Page | Locator, field: string, value: string): Promise<void> => {
  await within.getByRole('combobox', { name: field, exact: true }).selectOption(value);
};

/** Prepares a class on the form; nothing is opened yet. */
export const prepareClass = async (
  { page, words }: Host,
  { pack, texts }: PackContent,
  title: string,
): Promise<void> => {
  const { t, language } = words;
  // A title says too little: a colleague's version may be offered under the one of the pack it was copied from.
  const offered = page.locator(`input[name="pack"][value="${pack.hash}"]`);
  await expect(page.getByRole('radio', { name: startingWith(texts[language].title) }).and(offered)).toHaveCount(1);
  await offered.check();
  const quarters = page.getByLabel(t('host.form.quarters', { most: pack.quarters }), { exact: true });
  await quarters.fill('2');
  await quarters.blur();
  await page.getByLabel(t('host.new.titleLabel'), { exact: true }).fill(title);
  await choose(page, t('host.form.naming'), t('host.form.namings.free'));
  await choose(page, t('host.form.projector'), t(`host.form.languages.${language}`));
  await choose(page, t('host.form.world'), t('host.form.worlds.central'));
  await choose(page, t('host.form.shocks'), t('host.form.shockWays.none'));
};

/** Opens the room that the form prepared, and arrives at its console. */
export const openRoom = async (host: Host): Promise<void> => {
  await button(host.page, host.words.t('host.new.open')).click();
  await host.page.waitForURL(/\/host\/sessions\/[^/]+$/);
  await expect(phaseHeading(host, 'lobby')).toBeVisible();
};

/** The name of the phase in which the class stands, on the console. */
export const phaseHeading = ({ page, words: { t } }: Host, phase: Phase): Locator =>
  page.getByRole('heading', { level: 2, name: t(`host.phase.${phase}`), exact: true });

/** Presses the primary button, and arrives at the phase that it leads to. */
export const goOn = async (host: Host, phase: Exclude<Phase, 'lobby' | 'ended'>): Promise<void> => {
  await button(host.page, host.words.t(`host.next.${phase}`)).click();
  await expect(phaseHeading(host, phase)).toBeVisible();
};

/** The line of a seat in the console's list. */
export const seatLine = ({ page, words: { t } }: Host, name: string): Locator =>
  page.getByRole('listitem').filter({ has: button(page, t('host.seat.manageName', { name })) });

/** Opens what can be done with a seat. */
export const openSeat = async (host: Host, name: string): Promise<Locator> => {
  await button(host.page, host.words.t('host.seat.manageName', { name })).click();
  const dialog = host.page.getByRole('dialog', { name, exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
};

/** Opens the preview of news of the period that is not due. */
export const previewNews = async (host: Host, headline: string, others: number): Promise<Locator> => {
  const { page, words } = host;
  await page.getByText(words.t('host.shock.rest', { count: others }), { exact: true }).click();
  await button(page, words.t('host.shock.previewOf', { shock: headline })).click();
  const dialog = page.getByRole('dialog', { name: headline });
  await expect(dialog.getByRole('row').nth(1)).toBeVisible();
  return dialog;
};

/** Asks what one step back would do. */
export const previewStepBack = async ({ page, words: { t } }: Host): Promise<Locator> => {
  await button(page, t('host.time.back')).click();
  return page.getByRole('dialog');
};

/** Closes the panel that is open over the console. */
export const closePanel = async ({ page }: Host): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
};
