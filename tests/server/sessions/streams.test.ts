import { afterEach, expect, test } from 'vitest';
import type { Presence, ViewMessage } from '../../../lib/server/sessions/contract';
import { MOST_STREAMS, sessionHub } from '../../../lib/server/sessions/hub';
import { MOST_UNREAD_MS, PING_MS } from '../../../lib/server/sessions/screen';
import { MOST_SCREENS_PER_SEAT } from '../../../lib/server/sessions/screens';
import { refusalOf } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, restart } from './a-class';
import { device } from './device';

temporaryDatabase([CLASS_PACK]);
afterEach(restart);

interface Heard {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: unknown;
}

/** Reads a stream as a browser does: its events, without the pings. */
const listen = (answer: Response) => {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const parse = (block: string): Heard => {
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
    );
    return { id: fields.get('id'), event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? 'null') };
  };
  const next = async (event: string): Promise<Heard | undefined> => {
    for (;;) {
      const end = rest.indexOf('\n\n');
      if (end < 0) {
        const { done, value } = await reader.read();
        if (done) return undefined;
        rest += value;
        continue;
      }
      const heard = parse(rest.slice(0, end));
      rest = rest.slice(end + 2);
      if (heard.event === event) return heard;
    }
  };
  return {
    next,
    view: async () => (await next('view'))?.data as ViewMessage,
    close: () => reader.cancel(),
  };
};

const streamOf = (id: string, as: string) => `/api/sessions/${id}/stream?as=${as}`;

test('a screen is sent the view at once, and each change after the commit', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const answer = await student!.at.get(streamOf(room.id, 'seat'));
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(answer.headers.get('cache-control')).toContain('no-transform');
  const phone = listen(answer);
  const projector = listen(await device().get(`/api/screens/${room.projectorKey}/stream`));
  expect(await phone.view()).toMatchObject({
    pin: student!.pin,
    joinCode: room.code,
    view: { seat: { seat: student!.seat } },
  });
  expect(await projector.view()).toMatchObject({ pin: null, host: null, view: { seat: null, host: null } });
  await room.does({ type: 'LockRoom' });
  expect(await phone.view()).toMatchObject({ joinCode: null, view: { room: { locked: true } } });
  expect(await projector.view()).toMatchObject({ view: { room: { locked: true } } });
});

test('a screen that comes back hears what it missed, and nothing that it has', async () => {
  const room = await openRoom();
  const path = `/api/screens/${room.projectorKey}/stream`;
  const first = listen(await device().get(path));
  const { id = '' } = (await first.next('view')) ?? {};
  await first.close();
  const same = listen(await device().get(path, { 'last-event-id': id }));
  await room.does({ type: 'LockRoom' });
  expect((await same.view()).view.room.locked).toBe(true);
  const behind = listen(await device().get(path, { 'last-event-id': id }));
  expect((await behind.view()).view.room.locked).toBe(true);
});

test('whoever polls gets the same, and nothing while nothing is new', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const { cursor, view } = await student!.at.sees(room.id, 'seat');
  expect(view.seat?.seat).toBe(student!.seat);
  const poll = () => student!.at.get(`/api/sessions/${room.id}/view?after=${cursor}`);
  expect((await poll()).status).toBe(204);
  await room.does({ type: 'LockRoom' });
  expect((await (await poll()).json()).view.room.locked).toBe(true);
});

test('a slow reader gets the latest view only, and one that reads nothing is dropped', async () => {
  const room = await openRoom();
  const slow = await device().get(`/api/screens/${room.projectorKey}/stream`);
  const live = (await sessionHub().find({ id: room.id }))!;
  for (let i = 0; i < 20; i++) {
    await room.does({ type: i % 2 === 0 ? 'LockRoom' : 'UnlockRoom' });
    await new Promise(setImmediate);
  }
  const screen = listen(slow);
  const seen: number[] = [];
  while (seen.at(-1) !== live.state.position) seen.push((await screen.view()).view.room.position);
  expect(seen.length).toBeLessThan(4);
  await screen.close();
  const dead = await device().get(`/api/screens/${room.projectorKey}/stream`);
  for (let i = 0; i < 6; i++) {
    await room.does({ type: i % 2 === 0 ? 'LockRoom' : 'UnlockRoom' });
    await new Promise(setImmediate);
  }
  const open = live.screens.count;
  const now = Date.now();
  live.screens.tick(now);
  live.screens.tick(now + MOST_UNREAD_MS + 1);
  expect(live.screens.count).toBe(open - 1);
  await expect(dead.body!.getReader().read()).rejects.toThrow(/did not read/);
});

test('a quiet stream gives signs of life', async () => {
  const room = await openRoom();
  const screen = listen(await device().get(`/api/screens/${room.projectorKey}/stream`));
  expect(await screen.next('ping')).toBeDefined();
  await screen.view();
  sessionHub().tick(Date.now() + PING_MS);
  expect(await screen.next('ping')).toBeDefined();
});

test('the host hears who is there, who looks away and who is gone', async () => {
  const room = await openRoom();
  const [one, two] = await joined(room, 2);
  const phone = listen(await one!.at.get(streamOf(room.id, 'seat')));
  const other = listen(await two!.at.get(streamOf(room.id, 'seat')));
  await Promise.all([phone.view(), other.view()]);
  const host = listen(await room.host.get(streamOf(room.id, 'host')));
  expect((await host.view()).host?.presence).toEqual({ s1: 'present', s2: 'present' });
  const told = async () => (await host.next('presence'))?.data as Record<string, Presence>;
  await one!.at.post(`/api/sessions/${room.id}/presence`, { visible: false });
  await other.close();
  sessionHub().tick(Date.now());
  expect(await told()).toEqual({ s1: 'idle', s2: 'present' });
  sessionHub().tick(Date.now() + 16_000);
  expect(await told()).toEqual({ s1: 'idle', s2: 'gone' });
});

test('the streams of a seat, a class and an address are limited', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const first = listen(await student!.at.get(streamOf(room.id, 'seat')));
  await first.view();
  for (let i = 0; i < MOST_SCREENS_PER_SEAT; i++) await student!.at.get(streamOf(room.id, 'seat'));
  expect(await first.view()).toBeUndefined();
  const projector = () => device('192.0.2.9').get(`/api/screens/${room.projectorKey}/stream`);
  for (let i = MOST_SCREENS_PER_SEAT; i < MOST_STREAMS.session; i++) expect((await projector()).status).toBe(200);
  expect(await refusalOf(await projector())).toEqual({ status: 429, code: 'too-many-streams' });
});

test('a server that stops closes every stream and writes what it took on', async () => {
  const room = await openRoom();
  const screen = listen(await device().get(`/api/screens/${room.projectorKey}/stream`));
  await screen.view();
  const last = room.does({ type: 'LockRoom' });
  await new Promise(setImmediate);
  await sessionHub().stop();
  await last;
  expect(await screen.next('end')).toBeUndefined();
  expect(await refusalOf(await device().get(`/api/screens/${room.projectorKey}/stream`))).toEqual({
    status: 503,
    code: 'stopping',
  });
  await restart();
  expect((await room.host.sees(room.id, 'host')).view.room.locked).toBe(true);
});
