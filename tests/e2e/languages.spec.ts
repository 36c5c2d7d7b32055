import { readPack } from './support/packs';
import { newGame, playOn, saveGame } from './support/saved-game';
import {
  answerDesk,
  cardInView,
  choose,
  chosenOption,
  commit,
  type Seat,
  screenInView,
  seatIn,
  show,
  takeSeat,
} from './support/seat';
import { expect, test } from './support/test';

const PERIOD = 'uncharted-waters-2010';

const switchesTo = async ({ page }: Seat, language: string): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: language }).click();
};

test('A reader switches the language midway and keeps the game, the answer in hand and the screen', async ({
  page,
}) => {
  const english = await takeSeat(page, 'en', PERIOD, 'tokyo');
  const japanese = await seatIn(english, 'ja');
  const pack = await readPack(page.request, PERIOD);
  await page.goto(await saveGame(page.request, playOn(pack, newGame(pack, 'tokyo'), 2)));
  await show(english, 'decide');
  const chosen = await choose(english);
  const { id, card } = await cardInView(english);
  const option = Object.keys(card.options).find((known) => card.options[known]!.label === chosen)!;

  await switchesTo(english, '日本語');
  await expect(screenInView(japanese, 'decide')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(japanese.texts.cards[id]!.question);
  await expect(chosenOption(japanese)).toContainText(japanese.texts.cards[id]!.options[option]!.label);
  await answerDesk(japanese);
  await commit(japanese);
  await expect(
    screenInView(japanese, 'reveal').getByText(japanese.texts.cards[id]!.options[option]!.label).first(),
  ).toBeVisible();

  await switchesTo(japanese, 'EN');
  await expect(screenInView(english, 'reveal').getByText(chosen).first()).toBeVisible();
  await page.reload();
  await expect(screenInView(english, 'situation').getByText(chosen).first()).toBeVisible();
});
