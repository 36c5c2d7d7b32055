import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { calendarQuarter } from '../../lib/engine/compile';
import type { PackContent } from '../../lib/server/packs';
import type { PublicationListing } from '../../lib/server/studio/contract';
import { expectAccessible } from './support/accessibility';
import { button } from './support/button';
import { type Chosen, decide, predictAll, reveal } from './support/choice';
import { type Classroom, classroomOf, comeIn, expectAllIn, putUpCode } from './support/classroom';
import { fieldAt, isSaved, openPart, savedDraft } from './support/draft';
import { goOn, openRoom, phaseHeading, prepareClass } from './support/host';
import { becomeInstructor } from './support/instructor';
import { readPack } from './support/packs';
import { stepThroughDebrief } from './support/projector';
import {
  answerDesk,
  begin,
  cardInView,
  choose,
  commit,
  goOn as goOnAlone,
  nameOf,
  screenInView,
  show,
} from './support/seat';
import { type Author, arriveInEditor, beginDraft, publish, readLibrary, takeSeatAt } from './support/studio';
import { expect, test } from './support/test';
import { startingWith, wordsIn } from './support/words';
import {
  addCondition,
  addDocument,
  addEffect,
  addOption,
  BACKGROUND,
  optionItem,
  paste,
  placeIn,
} from './support/writing';

const PACK = 'uncharted-waters-2010';
const TITLE = 'A port call in uncharted waters';
const VERSION = '2.0.0';
const NOTE = 'With a card on the port call, for the seminar.';
const LETTER = 'The letter of the mayor';
const PARAGRAPHS = [
  'The city has not been asked, and would like to be.',
  'A ship of the ally in the harbour would be seen by all as proof that it stays.',
];
const CARD = 'port-visit';
const QUESTION = 'Does a carrier call at the port?';
const WHY = 'A ship in port shows that the ally is near.';
/** The first two are there from the start, under the ids that a new card gives them. */
const OPTIONS = [
  ['first', 'Send no ship'],
  ['second', 'Send the carrier'],
  ['third', 'Ask the city first'],
] as const;
const [, [AGREE, AGREE_LABEL]] = OPTIONS;

const words = wordsIn('en');
const { t } = words;

/** What the class of four chooses in its two quarters; the second turns on the first. */
const PLOT = {
  tokyo: { side: 'tokyo', card: 'equal-alliance', option: 'articulate', reason: 'The voters asked for it.' },
  washington: { side: 'washington', card: 'futenma-signal', option: 'deadline', reason: 'Time is short.' },
  tokyoNext: { side: 'tokyo', card: 'futenma-relocation', option: 'review', reason: 'Nagoya has voted.' },
  washingtonNext: { side: 'washington', card: CARD, option: AGREE, reason: 'It is seen by all.' },
} satisfies Record<string, Chosen>;

/** A copy of the period under a title of its own. */
const duplicate = async (author: Author): Promise<string> => {
  const { page } = author;
  const { texts } = await readPack(page.request, PACK);
  const id = await beginDraft(author, texts.en.title);
  await openPart(page, id, 'outline');
  await fieldAt(page, 'pack.yaml title').fill(TITLE);
  await isSaved(page, words);
  return id;
};

const addSource = async (page: Page, id: string): Promise<void> => {
  await openPart(page, id, 'sources');
  await addDocument(page, words, LETTER, paste(words, PARAGRAPHS));
  for (const text of PARAGRAPHS) await expect(page.getByText(text)).toBeVisible();
};

/** A card of three options for Washington, one of which does more where Tokyo has spoken of an equal alliance. */
const writeCard = async (page: Page, id: string): Promise<void> => {
  await openPart(page, id, 'cards');
  await button(page, t('studio.cards.new')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('studio.ids.label'), { exact: true }).fill(CARD);
  await dialog.getByLabel(t('studio.cards.quarter')).selectOption('2010-Q1');
  await dialog.getByLabel(t('studio.cards.decider')).selectOption('washington');
  await button(dialog, t('studio.cards.add')).click();
  await fieldAt(page, placeIn(CARD, 'question')).fill(QUESTION);
  await fieldAt(page, placeIn(CARD, 'background')).fill(BACKGROUND);
  await fieldAt(page, placeIn(CARD, 'stakes.tokyo')).fill('The calm of a city.');
  await fieldAt(page, placeIn(CARD, 'stakes.washington')).fill('A harbour in the west.');
  for (const at of [0, 1])
    await fieldAt(page, placeIn(CARD, `discussion[${at}]`)).fill(`Who owes the city an answer (${at})?`);
  for (const [at, [option, label]] of OPTIONS.entries())
    await addOption(page, words, { card: CARD, id: option, label, at });
  await addEffect(page, words, CARD, 1);
  const effect = `options[1].effects[0]`;
  await fieldAt(page, placeIn(CARD, `${effect}.why`)).fill(WHY);
  await fieldAt(page, placeIn(CARD, `${effect}.size`)).selectOption('strong');
  await fieldAt(page, placeIn(CARD, `${effect}.evidence`)).selectOption('argued');
  await addCondition(page, placeIn(CARD, `${effect}.when`), PLOT.tokyo.card, PLOT.tokyo.option);
};

/** The panel says that the effect cites nothing, leads to it, and falls silent once the letter is cited. */
const mendProblem = async (page: Page): Promise<void> => {
  const problem = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'cites nothing' });
  await problem.getByRole('button', { name: t('studio.problems.go') }).click();
  await expect(fieldAt(page, placeIn(CARD, 'options[1].effects[0].because'))).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('studio.citations.document'), { exact: true }).selectOption({ label: LETTER });
  await dialog.getByRole('checkbox', { name: new RegExp(PARAGRAPHS[1]!) }).check();
  await button(dialog, t('dialog.close')).click();
  await expect(problem).toHaveCount(0);
  await expect(page.getByText(/^No errors/)).toBeVisible();
  await expect(optionItem(page, CARD, 1)).toContainText(LETTER);
};

/** A class of two quarters is dealt the new card before Washington's other one. */
const dealToClass = async (page: Page, id: string): Promise<void> => {
  await openPart(page, id, 'roles');
  await page.getByRole('tab', { name: t('studio.roles.sections.class') }).click();
  const quarter = words.quarter('2010-Q1');
  await page.getByLabel(t('studio.roles.class.addTo', { quarter }), { exact: true }).selectOption(CARD);
  const line = page.getByRole('main').getByRole('listitem').filter({ hasText: QUESTION });
  const up = line.getByRole('button', { name: startingWith(t('studio.items.up')) });
  while (await up.isEnabled()) await up.click();
  await isSaved(page, words);
  const { pack } = await savedDraft(page.request, id);
  expect(pack.class).toMatchObject({ cut: { 1: { 0: CARD } } });
};

const playThousandGames = async (page: Page, id: string): Promise<void> => {
  await openPart(page, id, 'balance');
  await button(page, t('studio.balance.start')).click();
  await expect(page.getByText(t('studio.balance.done'))).toBeVisible({ timeout: 240_000 });
};

/** A thousand games say how the new options do for Washington. */
const readBalance = async (page: Page, id: string): Promise<void> => {
  await playThousandGames(page, id);
  await expect(page.getByRole('heading', { name: t('studio.balance.words.title') })).toBeVisible();
  const table = page.getByRole('table', {
    name: t('studio.balance.cards.caption', { card: QUESTION, side: 'Washington' }),
  });
  for (const [, label] of OPTIONS)
    await expect(table.getByRole('row', { name: new RegExp(`^[A-C] · ${label}`) })).toContainText('%');
};

const openPublishing = async (page: Page, id: string): Promise<void> => {
  await openPart(page, id, 'publish');
  await expect(button(page, t('studio.publish.publish'))).toBeEnabled();
};

/** The published version as one file. */
const exportFile = async (page: Page): Promise<Buffer> => {
  const awaited = page.waitForEvent('download');
  const row = page.getByRole('group', { name: t('studio.published.version', { version: VERSION }) });
  await row.getByRole('button', { name: t('studio.published.export') }).click();
  return readFile(await (await awaited).path());
};

/** A colleague takes the file in and publishes it for the server: it is the same version there. */
const passOn = async (colleague: Author, file: Buffer, sent: PublicationListing): Promise<PublicationListing> => {
  const { page } = colleague;
  expect((await readLibrary(page.request)).drafts).toEqual([]);
  await page.goto('/studio');
  await page.locator('input[type=file]').setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer: file });
  await openPublishing(page, await arriveInEditor(colleague));
  const taken = await publish(colleague, { version: VERSION, note: NOTE, visibility: 'server' });
  expect(taken.hash).toBe(sent.hash);
  return taken;
};

/** Plays the whole of it as Washington against the other side's own interest, the new card on the way. */
const playAsWashington = async ({ page }: Author, { linkKey, hash }: PublicationListing): Promise<void> => {
  await page.goto(`/packs/${linkKey}`);
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const seat = await takeSeatAt(page, words, hash, 1);
  expect(seat.side).toBe('washington');
  await page.getByRole('radio', { name: startingWith(nameOf(seat, seat.side)) }).check();
  await begin(seat);
  const asked = new Set<string>();
  for (let quarter = 1; quarter <= seat.pack.quarters; quarter += 1)
    await test.step(`quarter ${quarter}`, async () => {
      await show(seat, 'decide');
      await answerDesk(seat, async () => {
        const { id } = await cardInView(seat);
        asked.add(id);
        if (id === CARD) await choose(seat, AGREE_LABEL);
      });
      await commit(seat);
      if (quarter === 2) await expect(page.getByText(AGREE_LABEL).first()).toBeVisible();
      await goOnAlone(seat, quarter < seat.pack.quarters ? calendarQuarter(seat.pack.starts, quarter + 1) : null);
    });
  expect([...asked]).toContain(CARD);
  await expect(screenInView(seat, 'end')).toBeVisible();
  await expect(page.getByText(seat.texts.aims.washington!).first()).toBeVisible();
};

const playQuarterInClass = async (room: Classroom, tokyo: Chosen, washington: Chosen): Promise<void> => {
  for (const phase of ['brief', 'discuss', 'choose'] as const) await goOn(room.host, phase);
  await expectAllIn(room, 'choose');
  await decide(room, tokyo);
  await decide(room, washington);
  await goOn(room.host, 'predict');
  await predictAll(room, tokyo, washington);
  await reveal(room, tokyo, washington);
  await goOn(room.host, 'because');
  await expectAllIn(room, 'because');
};

const beAClassOfFour = async (room: Classroom): Promise<void> => {
  const { host, projector } = room;
  await host.page.goto('/host/new');
  await prepareClass(host, room.pack, 'Seminar of four');
  await openRoom(host);
  await putUpCode(room);
  for (let i = 0; i < 4; i += 1) await comeIn(room, 'en');
  // Whoever first sees a class that has begun comes late, and is told what happened before.
  for (const { page, pin } of room.students) await expect(page.getByText(pin)).toBeVisible();
  expect(room.students.map(({ badge }) => badge.delegation).sort()).toEqual([
    'tokyo',
    'tokyo',
    'washington',
    'washington',
  ]);
  await playQuarterInClass(room, PLOT.tokyo, PLOT.washington);
  await playQuarterInClass(room, PLOT.tokyoNext, PLOT.washingtonNext);
  for (const { page } of room.students) await expect(page.getByText(WHY).first()).toBeVisible();
  await goOn(host, 'debrief');
  await expectAllIn(room, 'debrief');
  expect(await stepThroughDebrief(projector)).toContain(AGREE_LABEL);
  await button(host.page, t('host.next.ended')).click();
  await button(host.page.getByRole('dialog'), t('host.end.end')).click();
  await expect(phaseHeading(host, 'ended')).toBeVisible();
};

/** What the class chose stands beside what the games say. */
const compareWithClass = async ({ page }: Author, { draftId }: PublicationListing): Promise<void> => {
  await playThousandGames(page, draftId!);
  const glance = page.getByRole('table', { name: t('studio.balance.overview.title') });
  const row = glance.getByRole('row', { name: startingWith(QUESTION) });
  await expect(row.getByRole('cell').nth(1)).toContainText(t('studio.balance.overview.classes', { classes: 1, of: 1 }));
  await expect(row.getByRole('cell').nth(0)).not.toContainText(/class/);
  await expectAccessible(page, 'a balance report');
};

test.use({ actionTimeout: 60_000 });

test('An instructor writes a pack of their own, a colleague plays it as Washington, and a class of four is run on it', async ({
  page,
  freshBrowser,
}) => {
  test.slow();
  const author: Author = { page, words };
  await becomeInstructor(page.request, 'journey@school.example', 'Author');
  const id = await test.step('They duplicate the period of 2010', () => duplicate(author));
  await test.step('They add a source', () => addSource(page, id));
  await test.step('They write a card of three options and a condition', () => writeCard(page, id));
  await test.step('They see a problem and mend it', () => mendProblem(page));
  await test.step('They deal the card to a class', () => dealToClass(page, id));
  await test.step('They read the balance report', () => readBalance(page, id));
  const [sent, file] = await test.step('They publish a version and export it', async () => {
    await openPublishing(page, id);
    const published = await publish(author, { version: VERSION, note: NOTE, visibility: 'private' });
    return [published, await exportFile(page)] as const;
  });

  const colleague: Author = { page: await freshBrowser({ viewport: { width: 1280, height: 900 } }), words };
  await becomeInstructor(colleague.page.request, 'colleague@school.example', 'Colleague');
  const taken = await test.step('A colleague imports and publishes it', () => passOn(colleague, file, sent));
  await test.step('The colleague plays it as Washington', () => playAsWashington(colleague, taken));

  await test.step('A class of four plays two quarters of it', async () => {
    const answer = await colleague.page.request.get(`/api/packs/${taken.hash}`);
    await expect(answer).toBeOK();
    await beAClassOfFour(await classroomOf(freshBrowser, colleague, (await answer.json()) as PackContent));
  });
  await test.step('The colleague lays what the class chose beside the games', () => compareWithClass(colleague, taken));
});
