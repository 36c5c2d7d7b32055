import { afterEach, expect, test, vi } from 'vitest';
import { inTransaction } from '../../../lib/server/database';
import { AppendQueue } from '../../../lib/server/sessions/append-queue';
import { sessionHub } from '../../../lib/server/sessions/hub';
import { columnsOf, readEvents } from '../../../lib/server/sessions/store';
import type { SessionCommand } from '../../../lib/session/commands';
import { refusalOf } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, type Room, restart } from './a-class';

vi.mock('../../../lib/server/database', async (original) => {
  const real = await original<typeof import('../../../lib/server/database')>();
  return { ...real, inTransaction: vi.fn(real.inTransaction) };
});

temporaryDatabase([CLASS_PACK]);
afterEach(restart);

const READY: SessionCommand = { type: 'SetReady', ready: true };

test('what waits, of all classes, is written in one transaction', async () => {
  const rooms = [await openRoom(), await openRoom(), await openRoom()];
  const lives = [];
  for (const room of rooms) {
    await joined(room, 4);
    lives.push((await sessionHub().find({ id: room.id }))!);
  }
  vi.mocked(inTransaction).mockClear();
  await Promise.all(
    lives.flatMap((live) =>
      ['s1', 's2', 's3', 's4'].map((seat) =>
        live.ask({ command: READY, actor: { kind: 'seat', seat }, key: `${seat}:${live.id}` }),
      ),
    ),
  );
  expect(inTransaction).toHaveBeenCalledTimes(1);
  for (const { id } of rooms) expect(await readEvents(id)).toHaveLength(9);
});

const lockOf = async (room: Room, also: () => Promise<unknown>) => {
  const live = (await sessionHub().find({ id: room.id }))!;
  const at = Date.now();
  return {
    session: room.id,
    expected: live.state.position,
    events: [{ at, actor: { kind: 'host' }, event: { type: 'RoomLocked' }, commandKey: null }],
    columns: columnsOf(live.state, at),
    also: [also],
  } as const;
};

test('one append that is at fault by itself does not take the others with it, and leaves nothing behind', async () => {
  const [good, bad] = [await openRoom(), await openRoom()];
  const queue = new AppendQueue();
  const broken = await lockOf(bad, () => Promise.reject(new Error('A bug.')));
  const sound = await lockOf(good, () => Promise.resolve());
  const [first, second] = await Promise.allSettled([queue.append(broken), queue.append(sound)]);
  expect(first).toMatchObject({ status: 'rejected' });
  expect(second).toMatchObject({ status: 'fulfilled', value: { kind: 'appended' } });
  expect(await readEvents(bad.id)).toHaveLength(1);
  expect(await readEvents(good.id)).toHaveLength(2);
});

test('a position that is taken is told, and nothing is written twice', async () => {
  const room = await openRoom();
  const append = await lockOf(room, () => Promise.resolve());
  const queue = new AppendQueue();
  expect(await Promise.all([queue.append(append), queue.append(append)])).toEqual([
    { kind: 'appended' },
    { kind: 'raced' },
  ]);
  expect(await readEvents(room.id)).toHaveLength(2);
});

test('on a full disk a press is refused, no screen shows it, and it goes through once there is room', async () => {
  const room = await openRoom({ naming: 'free' });
  const [student] = await joined(room, 1);
  await room.goesTo('discuss');
  const before = (await room.host.sees(room.id, 'host')).view.room.position;
  const names = Array.from({ length: 40 }, (_, i) => ({ type: 'NameSeat', name: `n${i}${'x'.repeat(20)}` }) as const);
  const live = (await sessionHub().find({ id: room.id }))!;
  await inTransaction((transaction) => transaction.$queryRawUnsafe('PRAGMA max_page_count = 1'));
  const asked = names.map((command, i) =>
    live.ask({ command, actor: { kind: 'seat', seat: student!.seat }, key: `s1:full-${i}` }),
  );
  for (const answer of await Promise.allSettled(asked))
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'store-full' } });
  expect((await room.host.sees(room.id, 'host')).view.room.position).toBe(before);
  expect((await student!.at.asks(room.id, 'seat', { type: 'NameSeat', name: 'Aiko' })).status).toBe(200);
  expect((await room.host.sees(room.id, 'host')).view.host?.everySeat[0]?.name).toBe('Aiko');
  expect(
    (await refusalOf(await student!.at.asks(room.id, 'seat', { type: 'NameSeat', name: 'x'.repeat(30) }))).code,
  ).toBe('name-too-long');
});
