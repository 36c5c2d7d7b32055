import { button } from './button';
import { headOf } from './choice';
import { type Classroom, comeIn, holderOf, lookAt, lookAtAll, otherLanguage, putUpCode } from './classroom';
import { choose, closePanel, openRoom, openSeat, prepareClass, seatLine } from './host';
import { AGAIN, NAME, SHOCK, TOKYO } from './plot';
import { callSignIn, expectPhase, knowAgain, labelOf } from './student';
import { expect } from './test';

/** The host prepares the class and opens the room. */
export const prepare = async (room: Classroom): Promise<void> => {
  const { page, words } = room.host;
  await page.goto('/host');
  await lookAt(room.host, 'host, no class yet');
  await page.getByRole('link', { name: words.t('host.list.new') }).click();
  await prepareClass(room.host, room.pack, '国際関係論 3');
  await lookAt(room.host, 'host, new class');
  await openRoom(room.host);
  await putUpCode(room);
};

/** Eleven students come in, every other pair in the other language; the tenth is moved to the press. */
export const arrive = async (room: Classroom): Promise<void> => {
  const { host } = room;
  const { language } = host.words;
  const visitor = await room.openPhone(language);
  await visitor.page.goto('/join');
  await visitor.page.getByText(visitor.words.t('join.move.title')).click();
  await lookAt(visitor, 'student, the code');
  await visitor.page.context().close();
  for (let i = 0; i < 11; i += 1) await comeIn(room, i % 4 < 2 ? language : otherLanguage(language));
  const moved = holderOf(room, 'washington-congress');
  const dialog = await openSeat(host, callSignIn(language, moved));
  const press = { side: host.words.t('host.observers'), role: room.pack.texts[language].roles.press!.name };
  await choose(dialog, host.words.t('host.seat.move'), host.words.t('host.seat.office', press));
  await expect(moved.page.getByText(moved.texts.roles.press!.name).first()).toBeVisible();
  room.students[room.students.indexOf(moved)] = await knowAgain(moved);
  await lookAt(host, 'host, a seat');
  await closePanel(host);
  const named = holderOf(room, 'tokyo-defence');
  await named.page.getByLabel(named.words.t('student.lobby.name'), { exact: true }).fill(NAME);
  await button(named.page, named.words.t('student.lobby.keepName')).click();
  await expect(seatLine(host, NAME)).toBeVisible();
  for (const { page, pin } of room.students) await expect(page.getByText(pin)).toBeVisible();
  await lookAtAll(room, 'lobby', [headOf(room, 'tokyo'), holderOf(room, 'press')]);
};

/** A student comes late, gets an office and is told what happened. */
export const comeLate = async (room: Classroom): Promise<void> => {
  const late = await comeIn(room, otherLanguage(room.host.words.language));
  const { page, words, badge } = late;
  expect(badge.role).toBe('washington-congress');
  const quarter = words.quarter(room.pack.pack.starts);
  await expect(page.getByRole('heading', { name: words.t('student.happened.title', { quarter }) })).toBeVisible();
  for (const { card, option } of [TOKYO, AGAIN])
    await expect(page.getByText(labelOf(late, card, option)).first()).toBeVisible();
  await expect(page.getByText(late.texts.shocks[SHOCK]!.headline).first()).toBeVisible();
  await lookAt(late, 'washington-congress, come late');
  await button(page, words.t('student.lobby.enter')).click();
  await expectPhase(late, 'because');
};
