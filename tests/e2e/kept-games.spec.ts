import type { Page } from '@playwright/test';
import { readPack } from './support/packs';
import { newGame, saveGame } from './support/saved-game';
import { nameOf, playQuarter, savedMark, screenInView, takeSeat } from './support/seat';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const PERIOD = 'adrift-again-2007';
const { t, quarter } = wordsIn('en');

const listedGames = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: t('runs.rename') }) });

const meetsNoGame = async (page: Page, path: string): Promise<void> => {
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: t('notFound.title') })).toBeVisible();
};

test('A game is there again after a reload, for the device that played it and for no other', async ({
  page,
  freshBrowser,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of 404/);
  const seat = await takeSeat(page, 'en', PERIOD, 'washington');
  const pack = await readPack(page.request, PERIOD);
  const path = await saveGame(page.request, newGame(pack, 'washington'));
  await page.goto(path);
  const chosen = await playQuarter(seat);
  await page.reload();
  await expect(savedMark(seat)).toBeVisible();
  const title = t('situation.title', { quarter: quarter('2007-Q4') });
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const label of chosen) await expect(screenInView(seat, 'situation').getByText(label).first()).toBeVisible();

  await meetsNoGame(await freshBrowser(), path);
  await meetsNoGame(page, '/runs/nosuchrun');
});

test('A reader renames a game, deletes another, and has the device forgotten', async ({ page }) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const pack = await readPack(page.request, PERIOD);
  const kept = await saveGame(page.request, newGame(pack, 'tokyo'));
  await saveGame(page.request, newGame(pack, 'washington'));
  await page.goto('/');
  const games = listedGames(page);
  await expect(games).toHaveCount(2);

  const asTokyo = games.filter({ hasText: nameOf(seat, 'tokyo') });
  await asTokyo.getByRole('button', { name: t('runs.rename') }).click();
  const field = page.getByRole('textbox', { name: t('runs.renameLabel') });
  await field.fill('夏の選挙まで');
  await field.press('Enter');
  await expect(games.getByRole('link', { name: '夏の選挙まで' })).toHaveAttribute('href', kept);

  const asWashington = games.filter({ hasText: nameOf(seat, 'washington') });
  await asWashington.getByRole('button', { name: t('runs.delete') }).click();
  const question = page.getByRole('dialog', { name: t('runs.deleteTitle') });
  await question.getByRole('button', { name: t('runs.keep') }).click();
  await expect(question).toBeHidden();
  await expect(games).toHaveCount(2);
  await asWashington.getByRole('button', { name: t('runs.delete') }).click();
  await question.getByRole('button', { name: t('runs.delete') }).click();
  await expect(games).toHaveCount(1);

  await page.getByRole('button', { name: t('runs.forget') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('runs.delete') })
    .click();
  await expect(page.getByText(t('runs.none'))).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('two-capitals-owner');
  await page.reload();
  await expect(page.getByText(t('runs.none'))).toBeVisible();
});
