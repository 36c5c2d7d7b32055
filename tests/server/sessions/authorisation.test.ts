import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PostedCommand } from '../../../lib/server/sessions/contract';
import { aSettings } from '../../builders/session';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, openRoom, type Room, restart } from './a-class';
import { type Device, device, newKey } from './device';

temporaryDatabase([CLASS_PACK]);

const PEOPLE = ['host', 'other host', 'member', 'other member', 'observer', 'stranger'] as const;
type Person = (typeof PEOPLE)[number];

let room: Room;
let people: Readonly<Record<Person, Device>>;

beforeAll(async () => {
  room = await openRoom();
  const [otherHost, ...phones] = Array.from({ length: 7 }, () => device());
  await otherHost!.signIn('other@school.example');
  const seats: { readonly at: Device; readonly seat: string }[] = [];
  for (const at of phones.slice(0, 5)) seats.push({ at, seat: (await at.join(room.code)).seat });
  await room.goesTo('discuss');
  const { view } = await room.host.sees(room.id, 'host');
  const of = (delegation: string): Device => {
    const badge = view.room.seats.find((seat) => seat.delegation === delegation)!;
    return seats.find(({ seat }) => seat === badge.seat)!.at;
  };
  people = {
    host: room.host,
    'other host': otherHost!,
    member: of('east'),
    'other member': of('west'),
    observer: of('observers'),
    stranger: phones[5]!,
  };
});
afterAll(restart);

type Answers = Readonly<Record<Person, number>>;
const HOSTS: Answers = { host: 200, 'other host': 404, member: 401, 'other member': 401, observer: 401, stranger: 401 };
const SEATS: Answers = { host: 403, 'other host': 403, member: 200, 'other member': 200, observer: 200, stranger: 403 };
const EVERYBODY: Answers = {
  host: 200,
  'other host': 200,
  member: 200,
  'other member': 200,
  observer: 200,
  stranger: 200,
};
const NOBODY: Answers = {
  host: 404,
  'other host': 404,
  member: 404,
  'other member': 404,
  observer: 404,
  stranger: 404,
};

/** Each address that is read, and what each person gets there. */
const READS: readonly (readonly [address: (at: Room) => string, answers: Answers])[] = [
  [() => '/api/sessions', { ...HOSTS, 'other host': 200 }],
  ...['view', 'stream', 'pack'].flatMap((part) => [
    [({ id }: Room) => `/api/sessions/${id}/${part}?as=host`, HOSTS] as const,
    [({ id }: Room) => `/api/sessions/${id}/${part}?as=seat`, SEATS] as const,
    [({ id }: Room) => `/api/sessions/${id}/${part}`, SEATS] as const,
    [({ projectorKey }: Room) => `/api/screens/${projectorKey}/${part}`, EVERYBODY] as const,
    [({ id }: Room) => `/api/screens/${id}/${part}`, NOBODY] as const,
    [({ code }: Room) => `/api/screens/${code}/${part}`, NOBODY] as const,
  ]),
  [({ id }) => `/api/sessions/${id}/shock-preview?shock=storm`, HOSTS],
  [({ id }) => `/api/sessions/${id}/reveal?quarter=1&as=host`, { ...HOSTS, host: 404 }],
  [({ id }) => `/api/sessions/${id}/reveal?quarter=1`, { ...SEATS, member: 404, 'other member': 404, observer: 404 }],
  [({ projectorKey }) => `/api/screens/${projectorKey}/reveal?quarter=1`, NOBODY],
  [({ id }) => `/api/sessions/${id}/record?as=host`, { ...HOSTS, host: 409 }],
  [({ id }) => `/api/sessions/${id}/record`, { ...SEATS, member: 409, 'other member': 409, observer: 409 }],
];

test.each(
  READS.map(
    ([address, answers]) =>
      [address({ id: ':id', code: ':code', projectorKey: ':key' } as Room), address, answers] as const,
  ),
)('GET %s', async (_name, address, answers) => {
  const told: Record<string, number> = {};
  for (const person of PEOPLE) {
    const answer = await people[person].get(address(room));
    told[person] = answer.status;
    await answer.body?.cancel();
  }
  expect(told).toEqual(answers);
});

/** What only the host may ask; everybody else is turned away in either capacity. */
const HOST_COMMANDS: readonly PostedCommand[] = [
  { type: 'ChangeSettings', settings: aSettings() },
  { type: 'LockRoom' },
  { type: 'UnlockRoom' },
  { type: 'MoveSeat', seat: 's1', role: 'east-head' },
  { type: 'KickSeat', seat: 's1' },
  { type: 'ReturnSeat', seat: 's1' },
  { type: 'HandOverSeat', seat: 's1', to: 'counterpart' },
  { type: 'HandOverCapital', side: 'east', to: 'counterpart' },
  { type: 'GiveLead', side: 'east', seat: 's1' },
  { type: 'GoOn', from: { quarter: 1, phase: 'discuss' }, without: 'undecided' },
  { type: 'PauseSession' },
  { type: 'ResumeSession' },
  { type: 'ExtendPhase', minutes: 1 },
  { type: 'HoldShock', shock: 'storm' },
  { type: 'ReleaseShock', shock: 'storm' },
  { type: 'FireShock', shock: 'storm' },
  { type: 'StepBack', from: { quarter: 1, phase: 'discuss' } },
  { type: 'EndSession' },
];

const STRANGERS_TO_HOSTING = PEOPLE.filter((person) => person !== 'host');

test.each(HOST_COMMANDS.map((command) => [command.type, command] as const))(
  '%s is the host’s',
  async (_type, command) => {
    const { position } = (await room.host.sees(room.id, 'host')).view.room;
    for (const person of STRANGERS_TO_HOSTING)
      for (const as of ['host', 'seat'] as const)
        expect((await people[person].asks(room.id, as, command)).status, `${person} as ${as}`).toBeGreaterThanOrEqual(
          401,
        );
    expect((await room.host.sees(room.id, 'host')).view.room.position).toBe(position);
  },
);

const SEAT_COMMANDS: readonly PostedCommand[] = [
  { type: 'NameSeat', name: null },
  { type: 'SetReady', ready: true },
  { type: 'LeanTo', option: 'pay' },
  { type: 'CommitOption', option: 'pay', reason: '' },
  { type: 'WithdrawCommitment' },
  { type: 'PredictChoice', side: 'west', option: 'stay' },
  { type: 'SendCable', to: 'west', text: 'Hello.' },
  { type: 'MakeOffer', ours: 'sign', theirs: 'sign' },
  { type: 'AnswerOffer', offer: 'o1', answer: 'accepted' },
  { type: 'TakeBackSeat' },
  { type: 'SendReflection', answers: ['a', 'b', 'c'] },
];

test.each(SEAT_COMMANDS.map((command) => [command.type, command] as const))(
  '%s needs a seat',
  async (_type, command) => {
    const { position } = (await room.host.sees(room.id, 'host')).view.room;
    for (const person of ['host', 'other host', 'stranger'] as const)
      for (const as of ['host', 'seat'] as const)
        expect((await people[person].asks(room.id, as, command)).status, `${person} as ${as}`).toBeGreaterThanOrEqual(
          400,
        );
    expect((await room.host.sees(room.id, 'host')).view.room.position).toBe(position);
  },
);

const OUT_OF_REACH: readonly (readonly [string, PostedCommand, Partial<Answers>])[] = [
  ['option', { type: 'LeanTo', option: 'pay' }, { 'other member': 404, observer: 403 }],
  ['cable to oneself', { type: 'SendCable', to: 'east', text: 'Hello.' }, { member: 404 }],
];

test.each(OUT_OF_REACH)('another delegation’s %s is out of reach', async (_what, command, answers) => {
  for (const person of PEOPLE) {
    if (answers[person] === undefined) continue;
    expect((await people[person].asks(room.id, 'seat', command)).status, person).toBe(answers[person]);
  }
});

test('only the host approves PINs and deletes; nobody opens or deletes in another’s name', async () => {
  for (const person of STRANGERS_TO_HOSTING) {
    expect((await people[person].post(`/api/sessions/${room.id}/pins`, { seat: 's1' })).status).toBeGreaterThanOrEqual(
      401,
    );
    expect((await people[person].send('DELETE', `/api/sessions/${room.id}`)).status).toBeGreaterThanOrEqual(401);
  }
  const opening = { packId: 'builder', title: '', settings: aSettings() };
  expect((await people.member.post('/api/sessions', opening)).status).toBe(401);
  expect((await people.stranger.post(`/api/sessions/${room.id}/presence`, { visible: false })).status).toBe(403);
  expect(await (await people['other host'].get('/api/sessions')).json()).toEqual({ sessions: [] });
  expect((await room.host.get(`/api/sessions/${room.id}/view?as=host`)).status).toBe(200);
});

test('one class’s seat is worth nothing in another', async () => {
  const other = await openRoom();
  const cookie = [...people.member.jar].map(([, token]) => `two-capitals-seat-${other.id}=${token}`).join('; ');
  expect((await device().get(`/api/sessions/${other.id}/view`, { cookie })).status).toBe(403);
  const asked = { key: newKey(), as: 'seat', command: { type: 'SetReady', ready: true } };
  expect((await people.member.post(`/api/sessions/${other.id}/commands`, asked)).status).toBe(403);
});
