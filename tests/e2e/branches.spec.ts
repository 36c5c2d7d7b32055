import { button } from './support/button';
import { readPack } from './support/packs';
import { newGame, playOn, saveGame } from './support/saved-game';
import {
  answerDesk,
  choose,
  chosenOption,
  commit,
  playQuarter,
  type Seat,
  savedMark,
  screenInView,
  show,
  takeSeat,
} from './support/seat';
import { expect, test } from './support/test';
import { startingWith } from './support/words';

const PERIOD = 'uncharted-waters-2010';

const takesTheQuarterBack = async (seat: Seat): Promise<void> => {
  const { page, words } = seat;
  await button(page, words.t('reveal.takeBack')).click();
  await expect(button(page, words.t('decide.commit'))).toBeVisible();
};

const seesWhatDiffers = async (seat: Seat, answers: readonly string[]): Promise<void> => {
  const {
    words: { t },
  } = seat;
  const screen = screenInView(seat, 'branches');
  await expect(screen.getByRole('heading', { name: t('branches.choices') })).toBeVisible();
  const differing = screen.getByRole('definition');
  for (const answer of answers) await expect(differing.filter({ hasText: answer }).first()).toBeVisible();
  const table = screen.getByRole('table').first();
  for (const branch of ['A', 'B'])
    await expect(table.getByRole('columnheader', { name: branch, exact: true })).toBeVisible();
  for (const { id } of seat.pack.tensions)
    await expect(table.getByRole('row', { name: seat.texts.tensions[id]!.name })).toHaveText(/\d+\.\d.*\d+\.\d/);
  const apart = ['worse', 'better'] as const;
  const words = apart.map((way) => t(`branches.difference.${way}`, { points: '' }).trim());
  await expect(table.getByText(new RegExp(words.join('|'))).first()).toBeVisible();
};

test('A reader takes a move back, tries another, and lays both branches side by side', async ({ page }) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const {
    words: { t },
  } = seat;
  const pack = await readPack(page.request, PERIOD);
  await page.goto(await saveGame(page.request, playOn(pack, newGame(pack, 'tokyo'), 1)));
  const [before = ''] = await playQuarter(seat);
  await takesTheQuarterBack(seat);
  await expect(chosenOption(seat)).toContainText(before);
  const after = await choose(seat);
  await answerDesk(seat);
  await commit(seat);
  await show(seat, 'branches');
  const screen = screenInView(seat, 'branches');
  for (const letter of ['A', 'B'])
    await expect(screen.getByRole('checkbox', { name: t('branches.name', { letter }) })).toBeChecked();
  await seesWhatDiffers(seat, [before, after]);
  await page.reload();
  await expect(savedMark(seat)).toBeVisible();
  await show(seat, 'branches');
  await expect(screen.getByText(before).first()).toBeVisible();
  await expect(screen.getByText(after).first()).toBeVisible();
});

test('From the debrief a reader tries what was never tried, and what was played stays as a branch', async ({
  page,
}) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'washington');
  const {
    words: { t },
  } = seat;
  const pack = await readPack(page.request, PERIOD);
  await page.goto(await saveGame(page.request, playOn(pack, newGame(pack, 'washington'), seat.pack.quarters)));
  const naming = t('debrief.untried.tryIt', { option: '' });
  const tryIt = screenInView(seat, 'end')
    .getByRole('button', { name: startingWith(naming) })
    .first();
  const label = ((await tryIt.getAttribute('aria-label')) ?? '').slice(naming.length);
  await tryIt.click();
  await expect(screenInView(seat, 'decide')).toBeVisible();
  await choose(seat, label);
  await answerDesk(seat);
  await commit(seat);
  await show(seat, 'branches');
  await expect(page.getByText(t('branches.toTheEnd'))).toBeVisible();
  for (const letter of ['A', 'B'])
    await expect(page.getByRole('checkbox', { name: t('branches.name', { letter }) })).toBeVisible();
});
