import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder, codeOf as textOf } from '../../architecture/source-files';
import { aSettings } from '../../builders/session';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, openRoom, type Room, restart } from './a-class';
import { device, newKey } from './device';
import { type Answers, all, askEverybody, type Gathering, gather, hosts, seats } from './everybody';

temporaryDatabase([CLASS_PACK]);

let room: Room;
let people: Gathering['people'];

beforeAll(async () => {
  ({ room, people } = await gather());
});
afterAll(restart);

type Address = (at: Pick<Room, 'id' | 'code' | 'projectorKey'>) => string;

type Read = readonly [address: Address, answers: Answers];

/** Each address that is read, and what each person gets there. */
const READS: readonly Read[] = [
  [() => '/api/sessions', { ...hosts(200), 'other host': 200 }],
  ...['view', 'stream', 'pack'].flatMap((part): Read[] => [
    [({ id }) => `/api/sessions/${id}/${part}?as=host`, hosts(200)],
    [({ id }) => `/api/sessions/${id}/${part}?as=seat`, seats(200)],
    [({ id }) => `/api/sessions/${id}/${part}`, seats(200)],
    [({ projectorKey }) => `/api/screens/${projectorKey}/${part}`, all(200)],
    [({ id }) => `/api/screens/${id}/${part}`, all(404)],
    [({ code }) => `/api/screens/${code}/${part}`, all(404)],
  ]),
  [({ id }) => `/api/sessions/${id}/shock-preview?shock=storm`, hosts(200)],
  [({ id }) => `/api/sessions/${id}/reveal?quarter=1&as=host`, hosts(404)],
  [({ id }) => `/api/sessions/${id}/reveal?quarter=1`, seats(404)],
  [({ projectorKey }) => `/api/screens/${projectorKey}/reveal?quarter=1`, all(404)],
  [({ id }) => `/api/sessions/${id}/record?as=host`, hosts(409)],
  [({ id }) => `/api/sessions/${id}/record`, seats(409)],
  [({ projectorKey }) => `/api/screens/${projectorKey}/record`, all(409)],
  [({ id }) => `/api/screens/${id}/record`, all(404)],
  [({ id }) => `/api/sessions/${id}/export?format=json`, hosts(200)],
];

/** What opens to those who belong to the class once play is over, and to nobody else. */
const READS_AFTER_PLAY: readonly Read[] = [
  [({ id }) => `/api/sessions/${id}/reveal?quarter=1&as=host`, hosts(200)],
  [({ id }) => `/api/sessions/${id}/reveal?quarter=1`, seats(200)],
  [({ projectorKey }) => `/api/screens/${projectorKey}/reveal?quarter=1`, all(200)],
  [({ id }) => `/api/sessions/${id}/record?as=host`, hosts(200)],
  [({ id }) => `/api/sessions/${id}/record`, seats(200)],
  [({ projectorKey }) => `/api/screens/${projectorKey}/record`, all(200)],
  [({ id }) => `/api/screens/${id}/record`, all(404)],
  [({ id }) => `/api/sessions/${id}/pack`, seats(200)],
  [({ id }) => `/api/sessions/${id}/export?format=csv`, hosts(200)],
];

interface Write {
  readonly method: 'POST' | 'DELETE';
  readonly address: Address;
  readonly body?: (at: Room) => unknown;
  readonly answers: Answers;
  /** Whether it is tried on a class of its own, opened by the same host, since it changes who is who. */
  readonly onAnother?: true;
}

const opening = { packId: 'builder', title: '', settings: aSettings() };

/** Each address that is written to, but that of commands, and what each person gets there. */
const WRITES: readonly Write[] = [
  {
    method: 'POST',
    address: () => '/api/sessions',
    body: () => opening,
    answers: { ...hosts(201), 'other host': 201 },
  },
  { method: 'DELETE', address: ({ id }) => `/api/sessions/${id}`, answers: hosts(204), onAnother: true },
  {
    method: 'POST',
    address: ({ id }) => `/api/sessions/${id}/pins`,
    body: () => ({ seat: 's1' }),
    answers: hosts(200),
  },
  {
    method: 'POST',
    address: ({ id }) => `/api/sessions/${id}/presence`,
    body: () => ({ visible: true }),
    answers: seats(204),
  },
  {
    method: 'POST',
    address: () => '/api/join',
    body: ({ code }) => ({ code, name: null, key: newKey() }),
    answers: all(201),
    onAnother: true,
  },
  {
    method: 'POST',
    address: () => '/api/join/move',
    body: () => ({ code: 'AAAAAA', seat: 's1', pin: '0000' }),
    answers: all(404),
  },
];

const PLACEHOLDERS = { id: '[id]', code: '[key]', projectorKey: '[key]' };

const named = (reads: readonly Read[]) =>
  reads.map(([address, answers]) => [address(PLACEHOLDERS), address, answers] as const);

test.each(named(READS))('GET %s', async (_name, address, answers) => {
  expect(await askEverybody(people, (by) => by.get(address(room)))).toEqual(answers);
});

test.each(WRITES.map((write) => [`${write.method} ${write.address(PLACEHOLDERS)}`, write] as const))(
  '%s',
  async (_name, { method, address, body, answers, onAnother }) => {
    const at = onAnother ? await openRoom({}, room.host) : room;
    expect(await askEverybody(people, (by) => by.send(method, address(at), body?.(at)))).toEqual(answers);
  },
);

test('every route of classes has a row here, under each of its methods', () => {
  const routes = ['sessions', 'screens', 'join'].flatMap((part) =>
    filesUnder(`app/api/${part}`).flatMap((file) =>
      [...textOf(file).matchAll(/export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
        ([, method]) => `${method} /${file.slice('app/'.length).replace(/\/route\.ts$/, '')}`,
      ),
    ),
  );
  const rows = [
    ...READS.map(
      ([address]) => `GET ${address(PLACEHOLDERS).replace(/\?.*/, '').replace('screens/[id]', 'screens/[key]')}`,
    ),
    ...WRITES.map(({ method, address }) => `${method} ${address(PLACEHOLDERS)}`),
    // Its table is that of the commands, authorisation-of-commands.test.ts.
    'POST /api/sessions/[id]/commands',
  ];
  expect([...new Set(rows)].sort()).toEqual(routes.sort());
});

test('a class stays as it was, and in its own host’s list alone', async () => {
  expect((await room.host.get(`/api/sessions/${room.id}/view?as=host`)).status).toBe(200);
  const listed = async (by: typeof room.host): Promise<string[]> =>
    (await (await by.get('/api/sessions')).json()).sessions.map(({ id }: { id: string }) => id);
  expect(await listed(room.host)).toContain(room.id);
  expect(await listed(people['other host'])).not.toContain(room.id);
});

test('one class’s seat is worth nothing in another', async () => {
  const other = await openRoom();
  const cookie = [...people.member.jar].map(([, token]) => `two-capitals-seat-${other.id}=${token}`).join('; ');
  expect((await device().get(`/api/sessions/${other.id}/view`, { cookie })).status).toBe(403);
  const asked = { key: newKey(), as: 'seat', command: { type: 'SetReady', ready: true } };
  expect((await people.member.post(`/api/sessions/${other.id}/commands`, asked)).status).toBe(403);
});

test('once play is over, what the class leaves behind opens to those who belong to it', async () => {
  await room.goesTo('debrief');
  for (const [name, address, answers] of named(READS_AFTER_PLAY))
    expect(await askEverybody(people, (by) => by.get(address(room))), name).toEqual(answers);
});
