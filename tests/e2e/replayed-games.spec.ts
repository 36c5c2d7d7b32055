import type { Page } from '@playwright/test';
import { innerQuotes } from '../../lib/charts/inner-quotes';
import { button } from './support/button';
import { readPack } from './support/packs';
import { newGame, playOn, saveGame } from './support/saved-game';
import { playQuarter, type Seat, savedMark, screenInView, show, takeSeat } from './support/seat';
import { breakStoredVersion, storeEarlierVersion } from './support/stored-pack';
import { expect, test } from './support/test';
import type { Words } from './support/words';

const PERIOD = 'uncharted-waters-2010';

const headed = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Presses the button that makes a new game, and arrives at it. */
const beginAnew = async ({ page }: Seat, label: string): Promise<string> => {
  const from = new URL(page.url()).pathname;
  await button(page, label).click();
  await page.waitForURL((url) => /^\/runs\/\w+$/.test(url.pathname) && url.pathname !== from && url.search === '');
  return new URL(page.url()).pathname;
};

/** The names of the games in the list of the start page. */
const listedNames = async (page: Page, { t }: Words): Promise<readonly string[]> => {
  await page.goto('/');
  const games = page.getByRole('listitem').filter({ has: button(page, t('runs.rename')) });
  await expect(games.first()).toBeVisible();
  return games.getByRole('link', { name: /./ }).and(page.locator('a[href^="/runs/"]')).allTextContents();
};

test('A saved game of another version of the model says so, and replays as a new game beside it', async ({ page }) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const { t } = seat.words;
  const pack = await readPack(page.request, PERIOD);
  const game = playOn(pack, newGame(pack, 'tokyo'), 2);
  const path = await saveGame(page.request, { ...game, engineVersion: '0.0.1' });
  await page.goto(path);
  await headed(page, t('replay.title'));
  await expect(page.getByText(t('replay.reason.engine', { title: seat.texts.title }))).toBeVisible();
  await expect(page.getByText(t('replay.saved.kept'))).toBeVisible();

  expect(await beginAnew(seat, t('replay.saved.replay'))).not.toBe(path);
  await expect(savedMark(seat)).toBeVisible();
  await playQuarter(seat);

  const names = await listedNames(page, seat.words);
  expect(names).toHaveLength(2);
  expect(names.filter((name) => name === t('replay.saved.replayedName', { name: names[1] ?? '' }))).toHaveLength(1);
  await page.goto(path);
  await headed(page, t('replay.title'));
});

test('A saved game with a move that can not be made names it, and opens up to there as a new game', async ({
  freshBrowser,
}) => {
  const page = await freshBrowser({ locale: 'ja-JP' });
  const seat = await takeSeat(page, 'ja', PERIOD, 'washington');
  const { t } = seat.words;
  const pack = await readPack(page.request, PERIOD);
  const game = playOn(pack, newGame(pack, 'washington'), 2);
  const [first, second] = game.nodes;
  const [card = ''] = Object.keys(second!.choices);
  const broken = {
    ...game,
    nodes: [first!, { ...second!, choices: { ...second!.choices, [card]: 'no-such-option' } }],
  };
  const path = await saveGame(page.request, broken);
  await page.goto(path);
  await headed(page, t('replay.impossible.title'));
  const { question } = seat.texts.cards[card]!;
  await expect(
    page.getByText(t('replay.faults.unknown-option', { card: innerQuotes(question), answer: 'no-such-option' })),
  ).toBeVisible();

  await beginAnew(seat, t('replay.saved.upToThere'));
  await expect(savedMark(seat)).toBeVisible();
  await page.goto(path);
  await headed(page, t('replay.impossible.title'));
});

test('A game of an earlier version of the period goes on with it, replays on the newest, and outlives its version', async ({
  page,
}) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const { t } = seat.words;
  const pack = await readPack(page.request, PERIOD);
  const hash = storeEarlierVersion(pack.pack.hash, '0.0.1');
  const path = await saveGame(page.request, playOn(pack, newGame(pack, 'tokyo', { packHash: hash }), 1));
  await page.goto(path);
  await expect(page.getByText(t('replay.saved.earlier', { version: '0.0.1' }))).toBeVisible();
  const tension = seat.texts.tensions[pack.pack.tensions[0]!.id]!.name;
  await expect(screenInView(seat, 'situation').getByText(tension).first()).toBeVisible();
  await playQuarter(seat);
  await show(seat, 'why');

  await page.getByRole('link', { name: t('replay.saved.seeReplay') }).click();
  await page.getByRole('link', { name: t('replay.saved.back') }).click();
  await expect(savedMark(seat)).toBeVisible();
  await page.getByRole('link', { name: t('replay.saved.seeReplay') }).click();
  await expect(page.getByText(t('replay.reason.pack', { title: seat.texts.title }))).toBeVisible();
  await beginAnew(seat, t('replay.saved.replay'));
  await expect(savedMark(seat)).toBeVisible();
  await expect(page.getByText(t('replay.saved.earlier', { version: '0.0.1' }))).toBeHidden();

  breakStoredVersion(hash);
  await page.goto(path);
  await headed(page, t('replay.title'));
  await expect(page.getByText(t('replay.reason.unreadable', { title: seat.texts.title }))).toBeVisible();
  await expect(page.getByText(t('replay.unreadable.place', { hash, path: 'pack.indicators' }))).toBeVisible();
  await beginAnew(seat, t('replay.saved.replay'));
  await expect(savedMark(seat)).toBeVisible();
});
