import { afterEach, expect, test } from 'vitest';
import { GET } from '../../../app/api/sessions/[id]/export/route';
import { eventSchema } from '../../../lib/server/sessions/event-schema';
import { refusalOf, request } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, type Room, restart } from './a-class';
import { type Device, device } from './device';

temporaryDatabase([CLASS_PACK]);

afterEach(restart);

const download = (by: Device, id: string, query: string): Promise<Response> => {
  const cookie = [...by.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const sent = request(`/api/sessions/${id}/export${query}`, { headers: cookie ? { cookie } : {} });
  return GET(sent, { params: Promise.resolve({ id }) });
};

const playedRoom = async (): Promise<Room> => {
  const room = await openRoom({ naming: 'free' });
  const east = device();
  await east.join(room.code, '=HYPERLINK("x")');
  await device().join(room.code, 'Ben');
  await room.goesTo('choose');
  await east.asks(room.id, 'seat', { type: 'CommitOption', option: 'pay', reason: '@SUM(1, 2)' });
  await room.goesTo('debrief');
  return room;
};

test('a host takes the class home as a table in which no text is a formula, and no name is', async () => {
  const room = await playedRoom();
  const answer = await download(room.host, room.id, '?format=csv');
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="builder-${room.id}.csv"`);
  const [head, first, ...rest] = (await answer.text()).trim().split('\r\n');
  expect(head).toContain('Call-sign');
  expect(head).not.toContain('Name');
  expect(first).toContain('"\'@SUM(1, 2)"');
  expect([first, ...rest].join()).not.toContain('HYPERLINK');
  expect(rest).toHaveLength(3);
  const named = await (await download(room.host, room.id, '?format=csv&names=1&language=ja')).text();
  expect(named.split('\r\n')[0]).toContain('名前');
  expect(named).toContain(`"'=HYPERLINK(""x"")"`);
  const widths = named
    .trim()
    .split('\r\n')
    .slice(2)
    .map((row) => row.split(',').length);
  expect(new Set(widths)).toEqual(new Set([named.split('\r\n')[0]!.split(',').length]));
});

test('the replay’s events are what the store would read', async () => {
  const room = await playedRoom();
  const replay = await (await download(room.host, room.id, '?format=json')).json();
  expect(replay).toMatchObject({ kind: 'two-capitals-session', id: room.id, pins: { rngSeed: expect.any(Number) } });
  for (const { event } of replay.events) expect(eventSchema.parse(event)).toEqual(event);
});

test('statements name the address that the class was reached at, and differ from each other', async () => {
  const room = await playedRoom();
  const statements = await (await download(room.host, room.id, '?format=xapi')).json();
  expect(statements[0].actor).toEqual({
    objectType: 'Agent',
    account: { homePage: `http://192.168.0.7:3000/class/${room.id}`, name: 's1' },
  });
  expect(statements[0].id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('while the class plays its host may export too, and no file holds the rngSeed', async () => {
  const room = await openRoom();
  await joined(room, 2);
  await room.goesTo('because');
  expect(await (await download(room.host, room.id, '?format=json')).text()).not.toMatch(/"rngSeed": \d/);
  expect((await (await download(room.host, room.id, '?format=csv')).text()).trim().split('\r\n')).toHaveLength(3);
});

test('nobody but its host exports a class', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const other = device();
  await other.signIn('other-host@school.example');
  const told = await Promise.all(
    [student!.at, device(), other].map(async (by) => refusalOf(await download(by, room.id, '?format=csv'))),
  );
  expect(told).toEqual([
    { status: 401, code: 'not-signed-in' },
    { status: 401, code: 'not-signed-in' },
    { status: 404, code: 'unknown-session' },
  ]);
});

test.each(['', '?format=pdf', '?format=csv&names=2', '?format=csv&language=fr'])('%s is refused', async (query) => {
  const room = await openRoom();
  expect(await refusalOf(await download(room.host, room.id, query))).toEqual({ status: 422, code: 'invalid-input' });
});
