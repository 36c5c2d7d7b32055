import type { Page } from '@playwright/test';
import type { RunDocument } from '../../lib/run/run-document';
import { parseLink, serializeLink } from '../../lib/run/share-link';
import { button } from './support/button';
import { readPack } from './support/packs';
import { levelsInNode, replayInNode } from './support/replayed';
import { newGame, playOn, saveGame } from './support/saved-game';
import { nameOf, openOptions, playQuarter, type Seat, savedMark, screenInView, show, takeSeat } from './support/seat';
import { expect, test } from './support/test';
import { startingWith, wordsIn } from './support/words';

const PERIOD = 'uncharted-waters-2010';
const { t } = wordsIn('en');

/** The levels that the situation shows: every tension, then both capitals' confidence. */
const shownLevels = async (seat: Seat): Promise<readonly (readonly string[])[]> => {
  const { pack, texts, words, side, other } = seat;
  const confidence = ([of, within]: readonly [string, string]) =>
    words.t('outlook.confidenceIn', { side: nameOf(seat, of), other: nameOf(seat, within) });
  const names = [
    ...pack.tensions.map(({ id }) => texts.tensions[id]!.name),
    ...(
      [
        [side, other],
        [other, side],
      ] as const
    ).map(confidence),
  ];
  await show(seat, 'situation');
  const line = (name: string) =>
    screenInView(seat, 'situation')
      .getByRole('paragraph')
      .filter({ hasText: startingWith(name) });
  const levels = names.map(async (name) => (await line(name).first().textContent())?.match(/\d+/g) ?? []);
  const shown = await Promise.all(levels);
  for (const numbers of shown) expect(numbers.length).toBeGreaterThan(0);
  return shown;
};

/** The numbers of the table that lays the game beside the record, to a tenth of a point. */
const shownComparison = async (seat: Seat): Promise<readonly string[]> => {
  await show(seat, 'branches');
  const table = screenInView(seat, 'branches').getByRole('table').first();
  const cells = await table.getByRole('cell').allTextContents();
  return cells.flatMap((cell) => cell.match(/\d+\.\d/g) ?? []);
};

/** Copies the link to the game in view. */
const copyLink = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, t('share.button')).click();
  const panel = page.getByRole('dialog', { name: t('share.title') });
  await button(panel, t('share.copy')).click();
  await expect(panel.getByRole('status')).toHaveText(t('copy.copied'));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  return page.evaluate(() => navigator.clipboard.readText());
};

/** The address of a game in a link. */
const linkTo = (game: RunDocument): string => `/shared#${serializeLink(game)}`;

const canOnlyLook = async (seat: Seat): Promise<void> => {
  const { page, words } = seat;
  await show(seat, 'decide');
  await expect(page.getByRole('heading', { level: 2, name: words.t('decide.options') })).toBeVisible();
  await expect(openOptions(seat)).toHaveCount(0);
  await expect(button(page, words.t('decide.commit'))).toHaveCount(0);
  await expect(page.getByText(words.t('run.save.unsaved'))).toBeVisible();
};

test('A shared link gives anyone the same numbers, to read and then to play on', async ({ page, freshBrowser }) => {
  test.slow();
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const pack = await readPack(page.request, PERIOD);
  const path = await saveGame(page.request, playOn(pack, newGame(pack, 'tokyo'), 1));
  await page.goto(path);
  await playQuarter(seat);
  const levels = await shownLevels(seat);
  const comparison = await shownComparison(seat);
  expect(comparison).toEqual(expect.arrayContaining([...levelsInNode(await replayInNode(seat))]));
  const link = await copyLink(page);

  const guest = await takeSeat(await freshBrowser({ locale: 'ja-JP' }), 'ja', PERIOD, 'tokyo');
  await guest.page.goto(link);
  expect(await shownLevels(guest)).toEqual(levels);
  expect(await shownComparison(guest)).toEqual(comparison);
  await canOnlyLook(guest);

  await button(guest.page, guest.words.t('share.bar.makeMine')).click();
  await guest.page.waitForURL(/\/runs\/\w+$/);
  await expect(savedMark(guest)).toBeVisible();
  expect(await shownLevels(guest)).toEqual(levels);
  await playQuarter(guest);
  await page.reload();
  expect(await shownLevels(seat)).toEqual(levels);
});

test('A damaged link says so, and so does an address without a game', async ({ page }) => {
  const pack = await readPack(page.request, PERIOD);
  const link = linkTo(playOn(pack, newGame(pack, 'tokyo'), 2));
  const middle = Math.floor((link.length + '/shared#'.length) / 2);
  const damaged = {
    'without a letter in its middle': link.slice(0, middle) + link.slice(middle + 1),
    'cut off at its end': link.slice(0, -20),
  };
  for (const [how, address] of Object.entries(damaged))
    await test.step(how, async () => {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: t('share.refused.title') })).toBeVisible();
      await expect(page.getByText(t('share.refused.reasons.damaged-link'))).toBeVisible();
    });
  await page.goto('/shared');
  await expect(page.getByText(t('share.refused.reasons.no-link'))).toBeVisible();
});

test('A link to another version of the period says so and offers to replay it', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/status of 404/);
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const pack = await readPack(page.request, PERIOD);
  const game = playOn(pack, newGame(pack, 'tokyo'), 2);
  await page.goto(linkTo(game));
  const levels = await shownLevels(seat);

  await page.goto('about:blank');
  await page.goto(linkTo({ ...game, packHash: 'f'.repeat(64) }));
  await expect(page.getByRole('heading', { level: 1, name: t('replay.title') })).toBeVisible();
  await expect(page.getByText(t('replay.reason.pack', { title: seat.texts.title }))).toBeVisible();
  await button(page, t('share.replay.open')).click();
  await expect(page.getByText(t('share.replay.replayed', { count: 0 }))).toBeVisible();
  expect(await shownLevels(seat)).toEqual(levels);
});

test('A link to another version of the model says so and offers to replay it', async ({ page }) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const pack = await readPack(page.request, PERIOD);
  const game = playOn(pack, newGame(pack, 'tokyo'), 2);
  await page.goto(linkTo({ ...game, engineVersion: '0.0.1' }));
  await expect(page.getByText(t('replay.reason.engine', { title: seat.texts.title }))).toBeVisible();
  await expect(page.getByRole('link', { name: t('nav.play') })).toHaveAttribute('aria-current', 'page');
  await button(page, t('share.replay.open')).click();
  await canOnlyLook(seat);
});

test('A link carries what was played and no more', async ({ page }) => {
  const pack = await readPack(page.request, PERIOD);
  const game = playOn(pack, newGame(pack, 'tokyo'), 1);
  await page.goto(await saveGame(page.request, game));
  const link = new URL(await copyLink(page));
  expect(link.pathname + link.search).toBe('/shared');
  expect(parseLink(link.hash)).toEqual({ ok: true, value: game });
});
