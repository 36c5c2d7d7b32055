import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { button } from './support/button';
import { readPack } from './support/packs';
import { newGame, playOn, saveGame } from './support/saved-game';
import { answerDesk, choose, nameOf, playQuarter, savedMark, screenInView, show, takeSeat } from './support/seat';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const PERIOD = 'adrift-again-2007';
const { t, quarter } = wordsIn('en');

const listedGames = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: button(page, t('runs.rename')) });

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
  await expect(page.getByRole('heading', { level: 1, name: quarter('2007-Q4') })).toBeVisible();
  for (const label of chosen) await expect(screenInView(seat, 'situation').getByText(label).first()).toBeVisible();

  await meetsNoGame(await freshBrowser(), path);
  await meetsNoGame(page, '/runs/nosuchrun');
});

test('Answers in hand outlast a reload, and the page does not call them saved', async ({ page }) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'washington');
  const pack = await readPack(page.request, PERIOD);
  await page.goto(await saveGame(page.request, newGame(pack, 'washington')));
  await show(seat, 'decide');
  const label = await choose(seat);
  const mark = page.getByRole('status').filter({ hasText: t('run.save.savedToCommit') });
  await expect(mark).toBeVisible();
  await page.reload();
  await expect(mark).toBeVisible();
  await show(seat, 'decide');
  const steps = page.getByRole('navigation', { name: t('decide.step.label') });
  await expect(steps.getByText(label)).toBeVisible();
});

test('A game that was played to its end keeps the way to its debrief from the middle of another branch', async ({
  page,
}) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'washington');
  const pack = await readPack(page.request, PERIOD);
  const played = playOn(pack, newGame(pack, 'washington'), pack.pack.quarters);
  const path = await saveGame(page.request, { ...played, head: null });
  await page.goto('/');
  await expect(listedGames(page)).toContainText(t('runs.toTheEnd', { branches: 1 }));
  await page.goto(path);
  await show(seat, 'end');
  await button(page, t('debrief.ends.open', { branch: t('branches.name', { letter: 'A' }) })).click();
  await expect(page.getByRole('heading', { level: 2, name: t('debrief.parts.score') })).toBeVisible();
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
  await button(asTokyo, t('runs.rename')).click();
  const field = page.getByRole('textbox', { name: t('runs.renameLabel') });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(t('runs.unnamed', { side: nameOf(seat, 'tokyo'), pack: pack.texts.en.title }));
  await field.fill('夏の選挙まで');
  await field.press('Enter');
  const told = page.getByRole('status').filter({ hasText: t('runs.renamed', { name: '夏の選挙まで' }) });
  await expect(told).toBeVisible();
  await expect(games.getByRole('link', { name: '夏の選挙まで' })).toHaveAttribute('href', kept);

  const asWashington = games.filter({ hasText: nameOf(seat, 'washington') });
  await button(asWashington, t('runs.delete')).click();
  const question = page.getByRole('dialog', { name: t('runs.deleteTitle') });
  await button(question, t('runs.keep')).click();
  await expect(question).toBeHidden();
  await expect(games).toHaveCount(2);
  await button(asWashington, t('runs.delete')).click();
  await button(question, t('runs.delete')).click();
  await expect(games).toHaveCount(1);

  await button(page, t('runs.forget')).click();
  await button(page.getByRole('dialog'), t('runs.delete')).click();
  await expect(page.getByText(t('runs.none'))).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('two-capitals-owner');
  await page.reload();
  await expect(page.getByText(t('runs.none'))).toBeVisible();
});

test('The page says when a move is not saved yet, and saves it by itself once the server answers', async ({
  page,
  context,
  consoleErrors,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  const seat = await takeSeat(page, 'en', PERIOD, 'washington');
  const pack = await readPack(page.request, PERIOD);
  await page.goto(await saveGame(page.request, newGame(pack, 'washington')));
  await show(seat, 'decide');
  const [chosen = ''] = await answerDesk(seat);
  await context.setOffline(true);
  await button(page, t('decide.commit')).click();
  await expect(page.getByRole('status').filter({ hasText: t('run.save.waiting') })).toBeVisible();
  await expect(savedMark(seat)).toBeHidden();
  await context.setOffline(false);
  await expect(savedMark(seat)).toBeVisible();
  await page.reload();
  await expect(screenInView(seat, 'situation').getByText(chosen).first()).toBeVisible();
});

test('A game that was played on in another window is not overwritten', async ({ page, context, consoleErrors }) => {
  consoleErrors.allow(/status of 409/);
  const seat = await takeSeat(page, 'en', PERIOD, 'washington');
  const pack = await readPack(page.request, PERIOD);
  const path = await saveGame(page.request, newGame(pack, 'washington'));
  await page.goto(path);
  await show(seat, 'decide');
  await choose(seat);
  await choose(seat);
  await answerDesk(seat);
  const second = { ...seat, page: await context.newPage() };
  await second.page.goto(path);
  const chosen = await playQuarter(second);
  await button(page, t('decide.commit')).click();
  await expect(page.getByRole('status').filter({ hasText: t('refusals.conflict') })).toBeVisible();
  await expect(savedMark(seat)).toBeHidden();
  await page.reload();
  for (const label of chosen) await expect(screenInView(seat, 'situation').getByText(label).first()).toBeVisible();
});

const download = async (page: Page, link: string): Promise<{ name: string; text: string }> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test('A reader takes a game away as JSON from the list, and as a table in the reader’s language from its end', async ({
  freshBrowser,
}) => {
  const page = await freshBrowser({ locale: 'ja-JP' });
  const japanese = wordsIn('ja').t;
  const pack = await readPack(page.request, PERIOD);
  const played = playOn(pack, newGame(pack, 'washington'), pack.pack.quarters);
  const path = await saveGame(page.request, played);

  await page.goto('/');
  const json = await download(page, japanese('runs.export.json'));
  expect(json.name).toMatch(/^adrift-again-2007-.*\.json$/);
  expect(JSON.parse(json.text)).toMatchObject({ document: played });

  await page.goto(path);
  const csv = await download(page, japanese('debrief.export.csv'));
  expect(csv.name).toMatch(/^adrift-again-2007-.*\.csv$/);
  for (const [card, option] of played.nodes.flatMap(({ choices }) => Object.entries(choices))) {
    const { question, options } = pack.texts.ja.cards[card]!;
    expect(csv.text).toContain(question);
    expect(csv.text).toContain(option === null ? card : options[option]!.label);
  }
});
