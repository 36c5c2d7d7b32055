import { paragraphRuns } from '../../lib/charts/paragraph-runs';
import { calendarQuarter } from '../../lib/engine/compile';
import type { Effect } from '../../lib/model/pack';
import { replayInNode } from './support/replayed';
import {
  answerDesk,
  begin,
  cardInView,
  commit,
  goOn,
  nameOf,
  optionBlock,
  type Seat,
  savedMark,
  screenInView,
  settleStart,
  takeSeat,
} from './support/seat';
import { expect, test } from './support/test';
import { startingWith } from './support/words';

/** The sentence that says a range, up to its first number. */
const upToNumber = (sentence: string): string => sentence.split('#')[0]!;

const seesTheSituation = async ({ page, words: { t, quarter } }: Seat, calendar: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: quarter(calendar) })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('outlook.confidence') })).toBeVisible();
  const range = upToNumber(t('bands.range', { low: '#', high: '#', middle: '#' }));
  await expect(page.getByText(range).first()).toBeAttached();
  const watched = page.getByRole('list').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(watched.first().getByRole('heading', { level: 3 })).toHaveCount(3);
};

const firstCited = (effects: readonly Effect[]): number => effects.findIndex(({ because }) => because.length > 0);

/** Opens the paragraph behind one effect of the card in view, and reads what it says. */
const paragraphNames = (words: Seat['words'], paragraphs: readonly number[]): string =>
  paragraphRuns(paragraphs)
    .map(({ from, to }) => (from === to ? String(from) : words.t('citation.range', { from, to })))
    .join(words.t('citation.join'));

const opensACitation = async (seat: Seat): Promise<void> => {
  const { page, words, pack, texts } = seat;
  const { id, card } = await cardInView(seat);
  const options = pack.cards.find((known) => known.id === id)!.options;
  const option = options.find(({ effects }) => firstCited(effects) >= 0)!;
  const at = firstCited(option.effects);
  const { document, paragraphs } = option.effects[at]!.because[0]!;
  const source = texts.documents[document]!;
  const { label, why } = card.options[option.id]!;
  const name = words.t('citation.short', { document: source.short, paragraphs: paragraphNames(words, paragraphs) });
  await optionBlock(seat, label).getByRole('button', { name, exact: true }).first().click();
  const panel = page.getByRole('dialog', { name: source.title });
  for (const said of [source.author, source.date, `¶${paragraphs[0]}`, source.paragraphs[paragraphs[0]!]!, why[at]!])
    await expect(panel.getByText(said).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
};

const looksAtACard = async (seat: Seat): Promise<void> => {
  const { page, words } = seat;
  const range = upToNumber(words.t('change.range.range', { from: '#', to: '#' }));
  const { id } = await cardInView(seat);
  const options = seat.pack.cards.find((known) => known.id === id)!.options;
  await expect.poll(() => page.getByText(range).count()).toBeGreaterThanOrEqual(options.length);
  await opensACitation(seat);
};

/** What the other capital answered in the quarter just played, in words, as the engine has it in Node. */
const answersOfTheOther = async (seat: Seat): Promise<readonly string[]> => {
  const { texts, other, words } = seat;
  const { played } = await replayInNode(seat);
  const { choices } = played.quarters[played.quarters.length - 1]!.record;
  return Object.entries(choices).flatMap(([card, bySide]) => {
    const answer = bySide[other];
    if (answer === undefined) return [];
    return [answer === null ? words.t('outlook.answer.setAside') : texts.cards[card]!.options[answer]!.label];
  });
};

/** Points as booked, with their sign. */
const BOOKED = /^\s*[+−]\d/;

const seesWhatHappened = async (seat: Seat, chosen: readonly string[]): Promise<void> => {
  const { words } = seat;
  const screen = screenInView(seat, 'reveal');
  await expect(
    screen.getByRole('heading', { name: words.t('reveal.youChose', { side: nameOf(seat, seat.side) }) }),
  ).toBeVisible();
  await expect(
    screen.getByRole('heading', { name: words.t('reveal.chose', { side: nameOf(seat, seat.other) }) }),
  ).toBeVisible();
  const answers = [...chosen, ...(await answersOfTheOther(seat))];
  for (const answer of answers) await expect(screen.getByText(answer).first()).toBeVisible();
  const because = screen.getByRole('listitem').filter({ hasText: BOOKED });
  const still = screen.getByText(words.t('reveal.moved.nothing'));
  await expect(because.or(still).first()).toBeVisible();
  await expect(screen.getByText(words.t('reveal.without.title')).or(still).first()).toBeVisible();
};

const seesTheDebrief = async (seat: Seat, cards: ReadonlySet<string>, chosen: readonly string[]): Promise<void> => {
  const {
    pack,
    side,
    texts,
    words: { t },
  } = seat;
  const screen = screenInView(seat, 'end');
  await expect(screen).toBeVisible();
  await expect(screen.getByText(texts.aims[side]!).first()).toBeVisible();
  const scored = (way: 'held' | 'crossed') =>
    screen.getByRole('listitem').filter({ hasText: startingWith(t(`debrief.score.${way}`)) });
  await expect(scored('held').or(scored('crossed'))).toHaveCount(pack.redLines[side]!.length);
  for (const card of cards) {
    for (const question of texts.cards[card]!.discussion)
      await expect(screen.getByText(question).first()).toBeVisible();
    const labels = Object.values(texts.cards[card]!.options).map(({ label }) => label);
    for (const label of labels.filter((known) => !chosen.includes(known)))
      await expect(screen.getByText(label, { exact: true }).first()).toBeVisible();
  }
};

test('A reader plays a whole period as Tokyo', async ({ page }) => {
  test.slow();
  const seat = await takeSeat(page, 'en', 'uncharted-waters-2010', 'tokyo');
  const { pack, words } = seat;
  const cards = new Set<string>();
  const chosen: string[] = [];
  await page.goto('/');
  await settleStart(seat, 'draw');
  await begin(seat);
  for (let quarter = 1; quarter <= pack.quarters; quarter += 1)
    await test.step(`quarter ${quarter}`, async () => {
      await seesTheSituation(seat, calendarQuarter(pack.starts, quarter));
      await expect(savedMark(seat)).toBeVisible();
      await screenInView(seat, 'situation')
        .getByRole('button', { name: words.t('situation.decide'), exact: true })
        .click();
      const answers = await answerDesk(seat, async () => {
        cards.add((await cardInView(seat)).id);
        await looksAtACard(seat);
      });
      chosen.push(...answers);
      await commit(seat);
      await seesWhatHappened(seat, answers);
      await goOn(seat, quarter < pack.quarters ? calendarQuarter(pack.starts, quarter + 1) : null);
    });
  await seesTheDebrief(seat, cards, chosen);
  await expect(savedMark(seat)).toBeVisible();
});
