import { button } from './support/button';
import { readPack } from './support/packs';
import { newGame, saveGame } from './support/saved-game';
import { nameOf, type Seat, savedMark, screenInView, show, takeSeat } from './support/seat';
import { expect, test } from './support/test';
import { startingWith } from './support/words';

const PERIOD = 'uncharted-waters-2010';

/** Reads the line that says how much the reader's capital trusts the other. */
const confidenceLine = (seat: Seat, screen: 'situation' | 'weights') => {
  const name = seat.words.t('weights.confidenceNow', {
    side: nameOf(seat, seat.side),
    other: nameOf(seat, seat.other),
  });
  return screenInView(seat, screen)
    .getByRole('paragraph')
    .filter({ hasText: startingWith(name) });
};

const shownConfidence = async (seat: Seat, screen: 'situation' | 'weights'): Promise<number> =>
  Number(/\d+\.\d/.exec((await confidenceLine(seat, screen).first().textContent()) ?? '')?.[0]);

/** The indicator that Tokyo weighs and that stands highest, and its level. */
const highestWeighed = ({ pack, side }: Seat): { id: string; level: number } => {
  const weighed = pack.indicators.filter(({ id }) => (pack.confidence[side]![id] ?? 0) > 0);
  const [highest] = [...weighed].sort((a, b) => b.start - a.start);
  return { id: highest!.id, level: highest!.start };
};

test('A reader moves a weight, sees confidence follow on every screen, and goes back to the given weights', async ({
  page,
}) => {
  const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const pack = await readPack(page.request, PERIOD);
  await page.goto(await saveGame(page.request, newGame(pack, 'tokyo')));
  const given = await shownConfidence(seat, 'situation');
  const { id, level } = highestWeighed(seat);
  expect(level).not.toBe(given);

  await show(seat, 'weights');
  const slider = page.getByRole('slider', { name: seat.texts.indicators[id]!.name });
  await slider.press('End');
  await expect(slider).toHaveValue('100');
  await expect.poll(() => shownConfidence(seat, 'weights')).toBe(level);
  await show(seat, 'situation');
  await expect.poll(() => shownConfidence(seat, 'situation')).toBe(level);
  const note = seat.words.t('outlook.weights.given', { points: given.toFixed(1) });
  await expect(screenInView(seat, 'situation').getByText(note)).toBeVisible();
  await expect(savedMark(seat)).toBeVisible();

  await page.reload();
  await expect.poll(() => shownConfidence(seat, 'situation')).toBe(level);
  await show(seat, 'weights');
  await expect(slider).toHaveValue('100');
  await button(page, seat.words.t('weights.reset')).click();
  await expect.poll(() => shownConfidence(seat, 'weights')).toBe(given);
  await show(seat, 'situation');
  await expect.poll(() => shownConfidence(seat, 'situation')).toBe(given);
});
