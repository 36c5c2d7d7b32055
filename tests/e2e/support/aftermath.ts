import { compilePack } from '../../../lib/engine/compile';
import { playReplay, type SessionReplay } from '../../../lib/session/export/session-replay';
import type { Statement } from '../../../lib/session/export/xapi';
import { button } from './button';
import { type Classroom, expectAllIn, holderOf, lookAt } from './classroom';
import { readDownload, readTable } from './exported';
import { goOn, phaseHeading } from './host';
import { AT_FIRST, NAME } from './plot';
import { lookAtProjector, stepThroughDebrief } from './projector';
import { labelOf } from './student';
import { expect } from './test';

/** The debrief on the wall and in the students' hands tells that Washington chose again, and knew. */
export const debrief = async (room: Classroom): Promise<void> => {
  const { host } = room;
  await goOn(host, 'debrief');
  await expectAllIn(room, 'debrief');
  const parts = await stepThroughDebrief(room.projector);
  for (const { t } of room.projector.spoken) expect(parts).toContain(t('classDebrief.withKnowledge'));
  await lookAt(host, 'host, debrief');
  const student = holderOf(room, 'tokyo-defence');
  const { page, words } = student;
  await lookAt(student, 'tokyo-defence, debrief');
  await page.getByLabel(words.t('student.reflection.question.first')).fill('I would have waited.');
  await button(page, words.t('student.reflection.send')).click();
  await expect(page.getByText(words.t('student.reflection.sent'))).toBeVisible();
  await page.getByRole('link', { name: words.t('student.debrief.open') }).click();
  const detail = page.locator('section').filter({
    has: page.getByRole('heading', {
      level: 2,
      name: words.t('classDebrief.parts.quarter', { quarter: words.quarter(room.pack.pack.starts) }),
    }),
  });
  await expect(detail.getByText(words.t('classDebrief.withKnowledge'))).toBeVisible();
  const first = words.t('classDebrief.before', { answer: labelOf(student, AT_FIRST.card, AT_FIRST.option) });
  await expect(detail.getByText(first)).toBeVisible();
  const table = await page.getByRole('table').boundingBox();
  expect(table!.x + table!.width, 'the table keeps the margin').toBeLessThanOrEqual(
    page.viewportSize()!.width - table!.x,
  );
  await lookAt(student, 'tokyo-defence, the class’s debrief');
};

/** What the files hold: a row for each seat and decision, a game that plays again, statements; and no names. */
export const takeAlong = async (room: Classroom): Promise<void> => {
  const { page, words } = room.host;
  await page.getByRole('link', { name: words.t('host.console.after'), exact: true }).click();
  await expect(page.getByText('I would have waited.')).toBeVisible();
  await lookAt(room.host, 'host, after class');
  const read = (format: 'csv' | 'json' | 'xapi') => readDownload(page, words.t(`host.after.format.${format}.name`));
  const [csv, json, xapi] = [await read('csv'), await read('json'), await read('xapi')];
  for (const file of [csv, json, xapi]) expect(file).not.toContain(NAME);
  expectEverySeat(room, csv);
  const replayed = playReplay(compilePack(room.pack.pack), JSON.parse(json) as SessionReplay);
  expect(replayed.ok && replayed.value.worlds).toHaveLength(3);
  const statements = JSON.parse(xapi) as readonly Statement[];
  expect(new Set(statements.map(({ actor }) => actor.account.name))).toEqual(
    new Set(room.students.map(({ badge }) => badge.seat)),
  );
  await page.getByLabel(words.t('host.after.exportNames')).check();
  expect(await read('csv')).toContain(NAME);
};

/** Places of columns in the table of decisions. */
const [QUARTER, SEAT, TAKEN_BACK] = [1, 4, 22];

/** The table has each seat that played once for each decision, the one that was taken back among them. */
const expectEverySeat = (room: Classroom, csv: string): void => {
  const rows = readTable(csv);
  const at = (quarter: string, takenBack: string) =>
    new Set(rows.filter((row) => row[QUARTER] === quarter && row[TAKEN_BACK] === takenBack).map((row) => row[SEAT]));
  const seats = room.students.map(({ badge }) => badge.seat);
  const early = new Set(seats.filter((seat) => seat !== holderOf(room, 'washington-congress').badge.seat));
  expect(at('1', '1')).toEqual(early);
  expect(at('1', '0')).toEqual(early);
  expect(at('2', '0')).toEqual(new Set(seats));
};

/** The host ends the class, and every screen says so. */
export const end = async (room: Classroom): Promise<void> => {
  const { page, words } = room.host;
  await page.getByRole('link', { name: words.t('host.after.toConsole') }).click();
  await button(page, words.t('host.next.ended')).click();
  await lookAt(room.host, 'host, asked before the end');
  await button(page.getByRole('dialog'), words.t('host.end.end')).click();
  await expect(phaseHeading(room.host, 'ended')).toBeVisible();
  await lookAt(room.host, 'host, ended');
  await lookAtProjector(room.projector, 'ended, both languages');
  const student = holderOf(room, 'tokyo-foreign');
  await expect(student.page.getByRole('heading', { name: student.words.t('student.debrief.ended') })).toBeVisible();
  await lookAt(student, 'student, ended');
};
