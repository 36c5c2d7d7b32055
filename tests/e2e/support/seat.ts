import type { Locator, Page } from '@playwright/test';
import type { ScreenName } from '../../../app/_run/screens';
import type { Language } from '../../../lib/model/closed-sets';
import type { Pack } from '../../../lib/model/pack';
import type { CardTexts, PackTexts } from '../../../lib/model/texts';
import { button } from './button';
import { readPack } from './packs';
import { expect } from './test';
import { startingWith, type Words, wordsIn } from './words';

/** A reader at a desk: the page, its language, the period and the capital that is played. */
export interface Seat {
  readonly page: Page;
  readonly words: Words;
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly side: string;
  readonly other: string;
}

/** Takes a seat; nothing is opened yet. */
export const takeSeat = async (page: Page, language: Language, period: string, side: string): Promise<Seat> => {
  const { pack, texts } = await readPack(page.request, period);
  const other = pack.sides.find(({ id }) => id !== side)!.id;
  return { page, words: wordsIn(language), pack, texts: texts[language], side, other };
};

/** The same seat in another language. */
export const seatIn = (seat: Seat, language: Language): Promise<Seat> =>
  takeSeat(seat.page, language, seat.pack.id, seat.side);

/** The name of a capital in the seat's language. */
export const nameOf = ({ texts }: Seat, side: string): string => texts.sides[side]!.name;

/** Chooses on the start page what the game begins with. */
export const settleStart = async (seat: Seat, world: 'draw' | 'central'): Promise<void> => {
  const { page, texts, words } = seat;
  await page.getByRole('radio', { name: startingWith(texts.title) }).check();
  await expect(page.getByText(texts.summary)).toBeVisible();
  const answers = [
    nameOf(seat, seat.side),
    words.t('start.counterparts.interest.name'),
    words.t(`start.worlds.${world}.name`),
  ];
  for (const answer of answers) await page.getByRole('radio', { name: startingWith(answer) }).check();
};

/** Presses the button that begins the game, and arrives at its first situation. */
export const begin = async ({ page, words, texts }: Seat): Promise<void> => {
  await button(page, words.t('start.begin')).click();
  await page.waitForURL(/\/runs\/\w+$/);
  await expect(page.getByText(texts.summary)).toBeVisible();
};

/** The button that shows a screen of the game. */
export const screenTab = ({ page, words: { t } }: Seat, screen: ScreenName): Locator =>
  button(page.getByRole('navigation', { name: t('run.nav') }), t(`run.screens.${screen}`));

/** Shows a screen of the game. */
export const show = async (seat: Seat, screen: ScreenName): Promise<void> => {
  await screenTab(seat, screen).click();
  await expect(screenTab(seat, screen)).toHaveAttribute('aria-current', 'page');
};

/** The mark that says that the server has all that was played. */
export const savedMark = ({ page, words }: Seat): Locator =>
  page.getByRole('status').filter({ hasText: startingWith(words.t('run.save.saved')) });

/** The buttons of the card in view that choose one of its open options. */
export const openOptions = ({ page, words }: Seat): Locator =>
  page.getByRole('button', { name: startingWith(words.t('decide.choose')), disabled: false });

/** The button of the option that is chosen. */
export const chosenOption = ({ page, words }: Seat): Locator =>
  page.getByRole('button', { name: startingWith(words.t('decide.chosen')), pressed: true });

/** An option of the card in view, with all that is said of it. */
export const optionBlock = ({ page }: Seat, label: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: label }) });

/** The card in view, by the question that is the page's heading. */
export const cardInView = async ({ page, texts }: Seat): Promise<{ id: string; card: CardTexts }> => {
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  const found = Object.entries(texts.cards).find(([, card]) => card.question === question);
  if (!found) throw new Error(`No card asks “${question}”.`);
  return { id: found[0], card: found[1] };
};

/** The label of the option that is chosen. */
const chosenLabel = async (seat: Seat): Promise<string> => {
  const name = (await chosenOption(seat).textContent()) ?? '';
  return name.slice(`${seat.words.t('decide.chosen')}: `.length);
};

/** Chooses the option with a label, or else the first of the card in view that is open and not yet chosen; gives its label. */
export const choose = async (seat: Seat, wanted?: string): Promise<string> => {
  const word = seat.words.t('decide.choose');
  const options = wanted === undefined ? seat.page.getByRole('main') : optionBlock(seat, wanted);
  const option = options.getByRole('button', { name: startingWith(word), disabled: false }).first();
  const label = ((await option.textContent()) ?? '').slice(`${word}: `.length);
  await option.click();
  await expect(chosenOption(seat)).toContainText(label);
  return label;
};

/** What a reader does at a card besides choosing. */
type Look = (seat: Seat) => Promise<void>;

/** Answers each card on the desk that has no answer yet, looking at it first; gives all labels. Does not commit. */
export const answerDesk = async (seat: Seat, look: Look = async () => {}): Promise<readonly string[]> => {
  const { page, words } = seat;
  const next = button(page, words.t('decide.nextCard'));
  const commit = button(page, words.t('decide.commit'));
  const chosen: string[] = [];
  for (;;) {
    const { card } = await cardInView(seat);
    await look(seat);
    chosen.push(await ((await chosenOption(seat).isVisible()) ? chosenLabel(seat) : choose(seat)));
    await expect(next.or(commit)).toBeVisible();
    if (await commit.isVisible()) return chosen;
    await next.click();
    await expect(page.getByRole('heading', { level: 1, name: card.question })).toBeHidden();
  }
};

/** Commits the answers in hand, and arrives at what both capitals chose. */
export const commit = async (seat: Seat): Promise<void> => {
  const { page, words } = seat;
  await button(page, words.t('decide.commit')).click();
  await expect(page.getByRole('heading', { level: 1, name: words.t('reveal.title') })).toBeVisible();
  await expect(savedMark(seat)).toBeVisible();
};

/** Goes from what both capitals chose to the next quarter's situation, or at the end to the debrief. */
export const goOn = async ({ page, words: { t, quarter } }: Seat, next: string | null): Promise<void> => {
  const name = next === null ? t('reveal.toDebrief') : t('reveal.next', { quarter: quarter(next) });
  await button(page, name).click();
  const heading = page.getByRole('heading', { level: 1, name: t('reveal.title') });
  await expect(heading).toBeHidden();
};

/** Plays the coming quarter to what both capitals chose; gives the labels of the reader's answers. */
export const playQuarter = async (seat: Seat): Promise<readonly string[]> => {
  await show(seat, 'decide');
  const chosen = await answerDesk(seat);
  await commit(seat);
  return chosen;
};

/** The screen of the game that is in view. */
export const screenInView = ({ page, words: { t } }: Seat, screen: ScreenName | 'reveal'): Locator =>
  page.getByRole('region', { name: t(`run.screens.${screen}`), exact: true });
