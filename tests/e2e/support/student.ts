import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../lib/model/closed-sets';
import type { PackTexts } from '../../../lib/model/texts';
import type { ViewMessage } from '../../../lib/server/sessions/contract';
import { CALL_SIGNS } from '../../../lib/session/call-signs';
import type { Phase } from '../../../lib/session/phases';
import type { SeatBadge } from '../../../lib/session/views/room-view';
import { button } from './button';
import { expect } from './test';
import { startingWith, type Words } from './words';

/** A student with a seat: the phone in hand, its language, and what the seat is known by. */
export interface Student {
  readonly page: Page;
  readonly words: Words;
  /** The period's texts in the student's language. */
  readonly texts: PackTexts;
  readonly badge: SeatBadge;
  readonly pin: string;
}

/** The call-sign of a student's seat in a language. */
export const callSignIn = (language: Language, { badge }: Pick<Student, 'badge'>): string =>
  CALL_SIGNS[badge.callSign]![language];

/** What the server tells the phone now. */
const readView = async (page: Page): Promise<ViewMessage> => {
  const answer = await page.request.get(`/api/sessions/${new URL(page.url()).pathname.split('/')[2]}/view`);
  await expect(answer).toBeOK();
  return (await answer.json()) as ViewMessage;
};

/** Learns which seat the phone holds. */
const knowSeat = async ({ page, words, texts }: Pick<Student, 'page' | 'words' | 'texts'>): Promise<Student> => {
  await page.waitForURL(/\/class\/[^/]+$/);
  const { view, pin } = await readView(page);
  const badge = view.room.seats.find(({ seat }) => seat === view.seat?.seat);
  if (!badge || pin === null) throw new Error('The phone holds no seat.');
  return { page, words, texts, badge, pin };
};

/** The same student after the host has given the seat another office. */
export const knowAgain = (student: Student): Promise<Student> => knowSeat(student);

/** Takes a seat on the page that the QR opens. */
export const takeSeatByCode = async (
  phone: Pick<Student, 'page' | 'words' | 'texts'>,
  code: string,
): Promise<Student> => {
  const { page, words } = phone;
  await page.goto(`/join?code=${code}`);
  await button(page, words.t('join.join')).click();
  return knowSeat(phone);
};

/** Moves a student's seat to another device with its PIN; the code is typed as it is read from the wall. */
export const moveSeatTo = async (page: Page, student: Student, code: string): Promise<Student> => {
  const { t, language } = student.words;
  await page.goto('/join');
  await page.getByLabel(t('join.code'), { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`);
  await page.getByText(t('join.move.title')).click();
  await page.getByLabel(t('join.move.seat'), { exact: true }).fill(callSignIn(language, student));
  await page.getByLabel(t('join.move.pin'), { exact: true }).fill(student.pin);
  await button(page, t('join.move.move')).click();
  await button(page, t('student.lobby.enter')).click();
  return knowSeat({ ...student, page });
};

/** Waits until the phone shows a phase of the class. */
export const expectPhase = ({ page, words: { t } }: Student, phase: Phase): Promise<void> =>
  expect(
    page.getByRole('status').filter({ hasText: new RegExp(`(^|· )${t(`student.phase.${phase}`)}$`) }),
  ).toBeVisible();

/** Waits until everything that the student pressed has arrived. */
export const expectArrived = ({ page, words: { t } }: Student): Promise<void> =>
  expect(page.getByText(t('student.line.live'), { exact: true })).toBeVisible();

/** The label of an option, as the student reads it. */
export const labelOf = ({ texts }: Student, card: string, option: string): string =>
  texts.cards[card]!.options[option]!.label;

/** The button of an option, which begins with a word and ends with the option's label. */
const optionButton = (student: Student, word: 'choose' | 'chosen', card: string, option: string): Locator =>
  student.page
    .getByRole('button', { name: startingWith(student.words.t(`student.options.lean.${word}`)) })
    .filter({ hasText: `: ${labelOf(student, card, option)}` });

/** Leans to an option of the capital's card. */
export const leanTo = async (student: Student, card: string, option: string): Promise<void> => {
  await optionButton(student, 'choose', card, option).click();
  await expectLeaning(student, card, option);
  await expectArrived(student);
};

/** Finds the option that the student leans to marked. */
export const expectLeaning = (student: Student, card: string, option: string): Promise<void> =>
  expect(optionButton(student, 'chosen', card, option)).toHaveAttribute('aria-pressed', 'true');

/** Commits the capital that the student heads; the option must be leaned to. */
export const commit = async (student: Student, reason: string): Promise<void> => {
  const { page, words } = student;
  await button(page, words.t('student.choose.toCommit')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.t('student.commit.reason'), { exact: true }).fill(reason);
  await button(dialog, words.t('student.commit.commit')).click();
  await expect(dialog).toBeHidden();
};

/** Finds what the student's capital has committed to on the student's screen. */
export const expectCommitted = async (student: Student, card: string, option: string): Promise<void> => {
  const committed = student.page
    .locator('section')
    .filter({ has: student.page.getByRole('heading', { name: student.words.t('student.commit.committed') }) });
  await expect(committed).toContainText(labelOf(student, card, option));
};

/** Predicts an option of a card of the other capital, or as an observer of either. */
export const predict = async (student: Student, card: string, option: string): Promise<void> => {
  const choice = student.page.getByRole('radio', { name: startingWith(labelOf(student, card, option)) });
  await choice.check();
  await expectArrived(student);
};

/** Everything that stands on a student's page, also what is folded away. */
export const pageText = ({ page }: { page: Page }): Promise<string> =>
  page.locator('body').evaluate((body) => body.textContent ?? '');
