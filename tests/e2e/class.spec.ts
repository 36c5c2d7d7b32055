import { BANDS, LANGUAGES } from '../../lib/model/closed-sets';
import { debrief, end, takeAlong } from './support/aftermath';
import { arrive, comeLate, prepare } from './support/arrival';
import { button } from './support/button';
import { decide, expectSecret, headOf, predictAll, reveal } from './support/choice';
import {
  type Classroom,
  enterClassroom,
  everybody,
  expectAllIn,
  holderOf,
  lookAt,
  lookAtAll,
} from './support/classroom';
import { choose, goOn, phaseHeading, previewNews, previewStepBack, seatLine } from './support/host';
import { AGAIN, AT_FIRST, CABLE, LATE, PERIOD, SHOCK, TOKYO, TOKYO_NEXT } from './support/plot';
import { lookAtProjector, said } from './support/projector';
import {
  callSignIn,
  expectCommitted,
  expectLeaning,
  knowAgain,
  leanTo,
  moveSeatTo,
  type Student,
} from './support/student';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

// Fifteen browsers are drawn on shared cores; a trace without pictures says enough.
test.use({ trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false }, actionTimeout: 30_000 });

/** Briefs are read; news is previewed and told, and stands on every screen. */
const brief = async (room: Classroom): Promise<void> => {
  const { host, pack, projector } = room;
  await goOn(host, 'brief');
  await expectAllIn(room, 'brief');
  const ready = holderOf(room, 'tokyo-party');
  await button(ready.page, ready.words.t('student.ready.say')).click();
  await expect(seatLine(host, callSignIn(host.words.language, ready))).toContainText(host.words.t('host.seat.ready'));
  const { headline } = pack.texts[host.words.language].shocks[SHOCK]!;
  const dialog = await previewNews(host, headline, pack.pack.shocks.length);
  await lookAt(host, 'host, news previewed');
  await button(dialog, host.words.t('host.shock.fire')).click();
  await everybody(room, ({ page, texts }) => expect(page.getByText(texts.shocks[SHOCK]!.headline)).toBeVisible());
  await expect(projector.page.getByText(headline)).toBeVisible();
  await lookAtAll(room, 'brief', [headOf(room, 'tokyo'), holderOf(room, 'press')]);
};

/** Delegations talk: a cable goes to the other capital and to the host. */
const discuss = async (room: Classroom): Promise<void> => {
  const { host } = room;
  await goOn(host, 'discuss');
  await expectAllIn(room, 'discuss');
  const [writer, reader] = [holderOf(room, 'tokyo-foreign'), holderOf(room, 'washington-defense')];
  await lookAtAll(room, 'discuss', [reader, holderOf(room, 'press')]);
  const talks = ({ page, words: { t } }: Student, count: number) =>
    page.getByRole('tab', { name: t('student.table.tab.talks', { count }), exact: true });
  await talks(writer, 0).click();
  const to = writer.texts.sides.washington!.name;
  await writer.page.getByLabel(writer.words.t('student.cables.to', { side: to })).fill(CABLE);
  await button(writer.page, writer.words.t('student.cables.send')).click();
  await talks(reader, 1).click();
  await expect(reader.page.getByText(CABLE)).toBeVisible();
  await expect(host.page.getByText(CABLE)).toBeVisible();
  await lookAt(reader, 'washington-defense, cables');
  for (const tab of ['watch', 'dispatches'] as const) {
    const { page, words } = holderOf(room, 'press');
    await page.getByRole('tab', { name: words.t(`student.observe.tab.${tab}`) }).click();
    await lookAt({ page, words }, `press, ${tab}`);
  }
};

/** Both capitals commit in secret; one phone is reloaded, and one seat goes on on another. */
const chooseFirst = async (room: Classroom): Promise<void> => {
  const { host } = room;
  await goOn(host, 'choose');
  await expectAllIn(room, 'choose');
  const reloaded = holderOf(room, 'washington-state');
  await leanTo(reloaded, AT_FIRST.card, 'flexible');
  await reloaded.page.reload();
  await expectLeaning(reloaded, AT_FIRST.card, 'flexible');
  expect(await knowAgain(reloaded)).toMatchObject({ badge: reloaded.badge, pin: reloaded.pin });
  await decide(room, TOKYO);
  await decide(room, AT_FIRST);
  await move(room, headOf(room, 'washington'));
  await expectSecret(room, TOKYO, false);
  await expectSecret(room, AT_FIRST, false);
  await expect(host.page.getByText(AT_FIRST.reason)).toBeVisible();
  await lookAtAll(room, 'choose', [headOf(room, 'tokyo'), holderOf(room, 'tokyo-defence')]);
};

/** A seat moves to another device: the same seat with the same choice, and the first device is shown out. */
const move = async (room: Classroom, student: Student): Promise<void> => {
  const { page } = await room.openPhone(student.words.language);
  const moved = await moveSeatTo(page, student, room.code);
  expect(moved.badge).toEqual(student.badge);
  await expectCommitted(moved, AT_FIRST.card, AT_FIRST.option);
  await expectLeaning(moved, AT_FIRST.card, AT_FIRST.option);
  await expect(student.page.getByText(student.words.t('student.stop.refused'))).toBeVisible();
  await lookAt(student, 'student, shown out');
  room.students[room.students.indexOf(student)] = moved;
};

/** One step back, with its preview; Washington chooses again, and every screen says that it knew. */
const chooseAgain = async (room: Classroom): Promise<void> => {
  const { host } = room;
  const { t } = host.words;
  const dialog = await previewStepBack(host);
  const { sides } = room.pack.texts[host.words.language];
  const both = `${sides.tokyo!.name}${t('host.back.and')}${sides.washington!.name}`;
  for (const told of [
    t('host.back.undoesReveal'),
    t('host.back.undoneChoices', { sides: both }),
    t('host.back.marked'),
  ])
    await expect(dialog.getByText(told)).toBeVisible();
  await lookAt(host, 'host, a step back');
  await button(dialog, t('host.back.go')).click();
  await expect(phaseHeading(host, 'choose')).toBeVisible();
  await expectAllIn(room, 'choose');
  await decide(room, TOKYO);
  await decide(room, AGAIN);
  await expectSecret(room, AGAIN, false);
  await goOn(host, 'predict');
  await predictAll(room, TOKYO, AGAIN);
  await reveal(room, TOKYO, AGAIN);
  await everybody(room, async ({ page, words, texts }) => {
    await expect(page.getByText(words.t('student.reveal.withKnowledge'))).toBeVisible();
    await expect(page.getByText(texts.shocks[SHOCK]!.headline), 'what was told strikes all the same').toBeVisible();
  });
};

/** Why the quarter went as it did, on the wall and in hand. */
const because = async (room: Classroom, students: readonly Student[]): Promise<void> => {
  await goOn(room.host, 'because');
  await expectAllIn(room, 'because');
  const { page: wall, spoken } = room.projector;
  const computing = spoken.map(({ t }) => wall.getByText(t('screen.because.waiting')));
  for (const { page, words } of students) computing.push(page.getByText(words.t('student.because.computing')));
  for (const text of computing) await expect(text).toHaveCount(0);
  await lookAtAll(room, 'because', students);
};

/** From here on the projector speaks both languages. */
const speakBoth = async (room: Classroom): Promise<void> => {
  const { page, words } = room.host;
  await button(page, words.t('host.console.settings')).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, words.t('host.form.projector'), words.t('host.form.languages.both'));
  await lookAt(room.host, 'host, settings');
  await button(dialog, words.t('host.settings.save')).click();
  room.projector = { ...room.projector, spoken: LANGUAGES.map(wordsIn) };
  await expect(room.projector.page.getByText(said(room.projector, ({ t }) => t('screen.teaching')))).toBeVisible();
};

/** The host goes on without the word of a capital: what most of it leans to counts. */
const goOnWithout = async ({ host }: Classroom, option: string): Promise<void> => {
  const { page, words } = host;
  await button(page, words.t('host.next.predict')).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(words.t('host.undecided.leanings', { option }))).toBeVisible();
  await lookAt(host, 'host, undecided');
  await button(dialog, words.t('host.undecided.without')).click();
  await expect(phaseHeading(host, 'predict')).toBeVisible();
};

/** The second quarter: the head of Washington says nothing, and what the late seat leans to counts. */
const secondQuarter = async (room: Classroom): Promise<void> => {
  const { host } = room;
  const late = holderOf(room, 'washington-congress');
  await goOn(host, 'brief');
  for (const { language } of room.projector.spoken)
    await expect(room.projector.page.getByText(room.pack.texts[language].cards[LATE.card]!.question)).toBeVisible();
  await lookAtProjector(room.projector, 'brief, both languages');
  await goOn(host, 'discuss');
  await lookAtProjector(room.projector, 'discuss, both languages');
  await goOn(host, 'choose');
  await expectAllIn(room, 'choose');
  await decide(room, TOKYO_NEXT);
  await leanTo(late, LATE.card, LATE.option);
  const line = seatLine(host, callSignIn(host.words.language, late));
  const label = room.pack.texts[host.words.language].cards[LATE.card]!.options[LATE.option]!.label;
  await expect(line).toContainText(host.words.t('host.seat.leans', { option: label }));
  await lookAtProjector(room.projector, 'choose, both languages');
  await goOnWithout(room, label);
  await predictAll(room, TOKYO_NEXT, LATE);
  await lookAtProjector(room.projector, 'predict, both languages');
  await reveal(room, TOKYO_NEXT, LATE);
  await expect(late.page.getByText(late.words.t('student.reveal.decidedBy.leanings'))).toBeVisible();
  await lookAtProjector(room.projector, 'reveal, both languages');
  await because(room, []);
  const bands = BANDS.map((band) => said(room.projector, ({ t }) => t(`bands.${band}`)));
  await expect(room.projector.page.getByText(new RegExp(bands.join('|'))).first()).toBeVisible();
};

/** Predictions and the reveal of the first quarter, as it goes at first. */
const firstQuarter = async (room: Classroom): Promise<void> => {
  const looked = () => [holderOf(room, 'tokyo-defence'), holderOf(room, 'press')];
  await goOn(room.host, 'predict');
  await predictAll(room, TOKYO, AT_FIRST);
  await lookAtAll(room, 'predict', looked());
  await reveal(room, TOKYO, AT_FIRST);
  await lookAtAll(room, 'reveal', looked());
};

for (const language of LANGUAGES) {
  test(`A class of twelve plays two quarters and is debriefed, in both languages, led in one (${language})`, async ({
    freshBrowser,
    consoleErrors,
  }) => {
    test.slow();
    consoleErrors.allow(/status of 403/);
    const room = await enterClassroom(freshBrowser, language, PERIOD, `class-${language}@school.example`);
    await test.step('The host prepares the class and puts up the code', () => prepare(room));
    await test.step('Eleven students take their seats', () => arrive(room));
    await test.step('They read their briefs, and the host tells news', () => brief(room));
    await test.step('They talk, and a cable goes to the other capital', () => discuss(room));
    await test.step('Both capitals choose in secret; a phone is reloaded, and a seat moves to another', () =>
      chooseFirst(room));
    await test.step('They predict, and the reveal is on every screen', () => firstQuarter(room));
    await test.step('The host takes a step back, and Washington chooses again, with knowledge', () =>
      chooseAgain(room));
    await test.step('The class sees why', () => because(room, [holderOf(room, 'tokyo-defence')]));
    await test.step('A student comes late', () => comeLate(room));
    await test.step('The projector speaks both languages from now on', () => speakBoth(room));
    await test.step('The second quarter goes by what the late seat leans to', () => secondQuarter(room));
    await test.step('The debrief opens, and marks the choice that was made again', () => debrief(room));
    await test.step('The host takes the results along', () => takeAlong(room));
    await test.step('The class ends', () => end(room));
  });
}
