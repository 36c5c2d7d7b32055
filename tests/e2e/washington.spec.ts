import { calendarQuarter } from '../../lib/engine/compile';
import { button } from './support/button';
import { pressByKey } from './support/keyboard';
import {
  begin,
  cardInView,
  chosenOption,
  goOn,
  openOptions,
  playQuarter,
  type Seat,
  savedMark,
  screenInView,
  screenTab,
  settleStart,
  takeSeat,
} from './support/seat';
import { expect, test } from './support/test';

test.use({ locale: 'ja-JP', viewport: { width: 360, height: 740 } });

const fitsTheScreen = async ({ page }: Seat): Promise<void> => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing reaches beyond the screen').toBeLessThanOrEqual(360);
};

/** Answers every card with the keyboard, and looks a paragraph up on the way. */
const answersByKey = async (seat: Seat): Promise<void> => {
  const { page, words } = seat;
  const next = button(page, words.t('decide.nextCard'));
  const commit = button(page, words.t('decide.commit'));
  for (;;) {
    await pressByKey(openOptions(seat).first());
    await expect(chosenOption(seat)).toBeFocused();
    await fitsTheScreen(seat);
    await expect(next.or(commit)).toBeVisible();
    if (await commit.isVisible()) return pressByKey(commit);
    const { card } = await cardInView(seat);
    await pressByKey(next);
    await expect(page.getByRole('heading', { level: 1, name: card.question })).toBeHidden();
  }
};

const looksAParagraphUp = async (seat: Seat): Promise<void> => {
  const { page, words } = seat;
  const citation = page.getByRole('button', { name: /第[\d〜・]+段落$/ }).first();
  await pressByKey(citation);
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: words.t('citation.paraphrase') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(citation).toBeFocused();
};

const playsAQuarterByKey = async (seat: Seat, next: string): Promise<void> => {
  const { page, words } = seat;
  await pressByKey(screenTab(seat, 'decide'));
  await looksAParagraphUp(seat);
  await answersByKey(seat);
  await expect(screenInView(seat, 'reveal')).toBeFocused();
  await fitsTheScreen(seat);
  await pressByKey(button(page, words.t('reveal.next', { quarter: words.quarter(next) })));
  await expect(screenInView(seat, 'situation')).toBeFocused();
};

test('A reader plays a whole period as Washington, in Japanese, on a phone, and one quarter of it by keyboard', async ({
  page,
}) => {
  test.slow();
  const seat = await takeSeat(page, 'ja', 'doing-fine-but-2013', 'washington');
  const { pack } = seat;
  await page.goto('/');
  await settleStart(seat, 'draw');
  await fitsTheScreen(seat);
  await begin(seat);
  await fitsTheScreen(seat);
  await playsAQuarterByKey(seat, calendarQuarter(pack.starts, 2));
  for (let quarter = 2; quarter <= pack.quarters; quarter += 1)
    await test.step(`quarter ${quarter}`, async () => {
      await playQuarter(seat);
      await fitsTheScreen(seat);
      await goOn(seat, quarter < pack.quarters ? calendarQuarter(pack.starts, quarter + 1) : null);
    });
  await expect(screenInView(seat, 'end')).toBeVisible();
  await expect(page.getByText(seat.texts.aims.washington!).first()).toBeVisible();
  await fitsTheScreen(seat);
  await expect(savedMark(seat)).toBeVisible();
});
