import { afterEach, expect, test, vi } from 'vitest';
import { inTransaction } from '../../../lib/server/database';
import { sessionHub } from '../../../lib/server/sessions/hub';
import { findSession, readEvents } from '../../../lib/server/sessions/store';
import { resumeTimers, sweepSessions } from '../../../lib/server/sessions/upkeep';
import { refusalOf } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, restart } from './a-class';
import { device, newKey } from './device';

temporaryDatabase([CLASS_PACK]);

afterEach(restart);

const positionsOf = async (id: string) => (await readEvents(id)).map(({ position }) => position);

test('a class joins, plays a quarter and reads what it did, and only then its record', async () => {
  const room = await openRoom();
  const [east, west] = await joined(room, 2);
  expect(new Set([east!.seat, west!.seat]).size).toBe(2);
  await room.goesTo('choose');
  expect((await east!.at.asks(room.id, 'seat', { type: 'CommitOption', option: 'pay', reason: 'Peace.' })).status).toBe(
    200,
  );
  expect(await refusalOf(await east!.at.get(`/api/sessions/${room.id}/reveal?quarter=1`))).toEqual({
    status: 404,
    code: 'not-revealed',
  });
  expect((await refusalOf(await room.host.get(`/api/sessions/${room.id}/record?as=host`))).code).toBe('not-over');
  await room.goesTo('reveal');
  const { reveal } = await (await east!.at.get(`/api/sessions/${room.id}/reveal?quarter=1`)).json();
  expect(reveal.indicators.trust.after).toBeGreaterThan(reveal.indicators.trust.before);
  const { view } = await west!.at.sees(room.id, 'seat');
  expect(view.room.revealed[0]).toMatchObject({ reasons: { east: 'Peace.' }, decidedBy: { east: 'head' } });
  await room.goesTo('debrief');
  const { record } = await (await west!.at.get(`/api/sessions/${room.id}/record`)).json();
  expect(record).toMatchObject({
    pins: { packHash: CLASS_PACK.pack.hash, rngSeed: expect.any(Number) },
    reflections: {},
  });
  expect(record.resolved).toHaveLength(2);
});

test('a restart rebuilds the very same views', async () => {
  const room = await openRoom();
  const students = await joined(room, 5);
  await room.goesTo('choose');
  await students[0]!.at.asks(room.id, 'seat', { type: 'LeanTo', option: 'refuse' });
  const before = await Promise.all([room.host.sees(room.id, 'host'), students[0]!.at.sees(room.id, 'seat')]);
  await restart();
  const after = await Promise.all([room.host.sees(room.id, 'host'), students[0]!.at.sees(room.id, 'seat')]);
  expect(after.map(({ view, pin }) => ({ view, pin }))).toEqual(before.map(({ view, pin }) => ({ view, pin })));
});

test('thirty phones that join in the same moment get thirty seats, and the log has no gap', async () => {
  const room = await openRoom();
  const phones = Array.from({ length: 30 }, () => device());
  const seats = await Promise.all(phones.map((phone) => phone.join(room.code)));
  expect(new Set(seats.map(({ seat }) => seat)).size).toBe(30);
  expect(await positionsOf(room.id)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
});

test('a press sent again counts once: at once, later, after a restart, and when it would be refused by now', async () => {
  const room = await openRoom();
  const [east] = await joined(room, 2);
  await room.goesTo('discuss');
  const key = newKey();
  const cable = { type: 'SendCable', to: 'west', text: 'Good morning.' } as const;
  const send = () => east!.at.asks(room.id, 'seat', cable, key);
  const answers = [...(await Promise.all([send(), send()])), await send()];
  await restart();
  answers.push(await send());
  await room.goesTo('predict');
  answers.push(await send());
  const told = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(told.map(({ position }) => position)).size).toBe(1);
  const { view } = await room.host.sees(room.id, 'host');
  expect(view.host?.cables).toHaveLength(1);
});

test('joining again gives the seat that the phone has, also when only the answer was lost', async () => {
  const room = await openRoom();
  const phone = device();
  const key = newKey();
  const lost = await device().join(room.code, null, key);
  const found = await phone.join(room.code, null, key);
  expect(found).toEqual(lost);
  expect(await phone.join(room.code)).toEqual(lost);
  expect((await phone.sees(room.id, 'seat')).view.seat?.seat).toBe(lost.seat);
});

test('what another process appended is read, and the command is decided anew', async () => {
  const room = await openRoom();
  await joined(room, 1);
  await inTransaction(async (transaction) => {
    const { position } = await transaction.classSession.findUniqueOrThrow({ where: { id: room.id } });
    await transaction.classSession.update({ where: { id: room.id }, data: { position: position + 1 } });
    await transaction.sessionEvent.create({
      data: {
        sessionId: room.id,
        position: position + 1,
        at: new Date(),
        actor: { kind: 'host' },
        event: { type: 'RoomLocked' },
      },
    });
  });
  const late = device();
  expect(await refusalOf(await late.post('/api/join', { code: room.code, name: null, key: newKey() }))).toMatchObject({
    code: 'locked',
  });
  await room.does({ type: 'UnlockRoom' });
  expect((await late.join(room.code)).seat).toBe('s2');
  expect(await positionsOf(room.id)).toEqual([1, 2, 3, 4, 5]);
});

test('an event that a newer version wrote is refused in a sentence, and nothing is lost', async () => {
  const room = await openRoom();
  await inTransaction((transaction) =>
    transaction.sessionEvent.updateMany({ where: { sessionId: room.id }, data: { version: 2 } }),
  );
  await restart();
  const answer = await room.host.get(`/api/sessions/${room.id}/view?as=host`);
  expect(answer.status).toBe(500);
  expect((await answer.json()).error.message).toMatch(/newer Two Capitals wrote this session/);
  expect(await findSession({ id: room.id })).toBeDefined();
});

test('a timer that ran out while the server was down goes on as soon as it is back, and starts the next one', async () => {
  const room = await openRoom({ pace: 'timers' });
  await joined(room, 2);
  await room.goesTo('discuss');
  await restart();
  const { position } = (await readEvents(room.id)).at(-1)!;
  const event = { type: 'PhaseOpened', place: { quarter: 1, phase: 'discuss' }, endsAt: Date.now() - 1 };
  await inTransaction((transaction) =>
    transaction.sessionEvent.update({
      where: { sessionId_position: { sessionId: room.id, position } },
      data: { event },
    }),
  );
  await resumeTimers();
  await vi.waitFor(async () => {
    const { view, now } = await room.host.sees(room.id, 'host');
    expect(view.room.place.phase).toBe('choose');
    expect(view.room.clock).toMatchObject({ kind: 'running' });
    if (view.room.clock.kind === 'running') expect(view.room.clock.endsAt).toBeGreaterThan(now);
  });
  expect((await readEvents(room.id)).at(-1)!.actor).toEqual({ kind: 'timer' });
});

test('a session is deleted at once on request, and by itself once its days are over', async () => {
  const [gone, old] = [await openRoom(), await openRoom({ retentionDays: 2 })];
  const [student] = await joined(gone, 1);
  expect((await gone.host.send('DELETE', `/api/sessions/${gone.id}`)).status).toBe(204);
  expect(await readEvents(gone.id)).toEqual([]);
  expect((await refusalOf(await student!.at.get(`/api/sessions/${gone.id}/view`))).code).toBe('not-seated');
  const day = 24 * 60 * 60 * 1000;
  await sweepSessions(Date.now() + 1.9 * day);
  expect(await findSession({ id: old.id })).toBeDefined();
  await sweepSessions(Date.now() + 2.1 * day);
  expect(await findSession({ id: old.id })).toBeUndefined();
});

test('deleting an account closes the screens of its classes, and leaves no class behind', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const screens = await Promise.all([
    student!.at.get(`/api/sessions/${room.id}/stream`),
    device().get(`/api/screens/${room.projectorKey}/stream`),
  ]);
  expect((await room.host.post('/api/auth/delete-user', { password: 'correct horse battery' })).status).toBe(204);
  for (const screen of screens) await screen.text();
  expect(sessionHub().size).toBe(0);
  expect(await findSession({ id: room.id })).toBeUndefined();
  expect((await device().get(`/api/screens/${room.projectorKey}/view`)).status).toBe(404);
});

test('a session that nobody watches leaves memory, and is there again when it is asked for', async () => {
  const room = await openRoom();
  await room.host.sees(room.id, 'host');
  expect(sessionHub().size).toBe(1);
  sessionHub().tick(Date.now() + 6 * 60_000);
  expect(sessionHub().size).toBe(0);
  expect((await room.host.sees(room.id, 'host')).view.room.place.phase).toBe('lobby');
});

test('an ended session gives its code back', async () => {
  const room = await openRoom();
  await room.does({ type: 'EndSession' });
  expect(await refusalOf(await device().post('/api/join', { code: room.code, name: null, key: newKey() }))).toEqual({
    status: 404,
    code: 'unknown-code',
  });
  expect((await room.host.sees(room.id, 'host')).joinCode).toBeNull();
});
