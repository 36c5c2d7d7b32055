import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Capacity, PostedCommand } from '../../../lib/server/sessions/contract';
import type { HostCommand, SeatCommand } from '../../../lib/session/commands';
import { aSettings } from '../../builders/session';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, restart } from './a-class';
import { type Answers, all, askEverybody, type Gathering, gather, hosts, type Person, seats } from './everybody';

temporaryDatabase([CLASS_PACK]);

afterAll(restart);

type CommandOf<Type> = Extract<PostedCommand, { type: Type }>;

/** The host's commands, and what the host is answered in the discussion of the first quarter, one after another. */
const HOST_COMMANDS: {
  readonly [Type in Exclude<HostCommand['type'], 'OpenSession'>]: readonly [Omit<CommandOf<Type>, 'type'>, number];
} = {
  ChangeSettings: [{ settings: aSettings() }, 200],
  LockRoom: [{}, 200],
  UnlockRoom: [{}, 200],
  MoveSeat: [{ seat: 's1', role: 'east-head' }, 200],
  KickSeat: [{ seat: 's3' }, 200],
  ReturnSeat: [{ seat: 's3' }, 200],
  HandOverSeat: [{ seat: 's3', to: 'counterpart' }, 200],
  HandOverCapital: [{ side: 'east', to: 'people' }, 200],
  GiveLead: [{ side: 'east', seat: 's1' }, 200],
  PauseSession: [{}, 200],
  ResumeSession: [{}, 200],
  ExtendPhase: [{ minutes: 1 }, 409],
  HoldShock: [{ shock: 'storm' }, 200],
  ReleaseShock: [{ shock: 'storm' }, 200],
  FireShock: [{ shock: 'storm' }, 200],
  GoOn: [{ from: { quarter: 1, phase: 'discuss' }, without: 'undecided' }, 200],
  StepBack: [{ from: { quarter: 1, phase: 'choose' } }, 200],
  EndSession: [{}, 200],
};

/** The commands of seats, and what those who hold one are answered in the discussion: member, other member, observer. */
const SEAT_COMMANDS: {
  readonly [Type in SeatCommand['type']]: readonly [Omit<CommandOf<Type>, 'type'>, Answers];
} = {
  NameSeat: [{ name: null }, seats(200)],
  SetReady: [{ ready: true }, seats(200)],
  LeanTo: [{ option: 'pay' }, seats(200, 404, 403)],
  CommitOption: [{ option: 'pay', reason: '' }, seats(409, 409, 403)],
  WithdrawCommitment: [{}, seats(409, 409, 403)],
  PredictChoice: [{ side: 'west', option: 'stay' }, seats(409)],
  SendCable: [{ to: 'west', text: 'Hello.' }, seats(200, 404, 200)],
  MakeOffer: [{ ours: 'sign', theirs: 'sign' }, seats(409, 409, 403)],
  AnswerOffer: [{ offer: 'o1', answer: 'accepted' }, seats(404)],
  TakeBackSeat: [{}, seats(200)],
  SendReflection: [{ answers: ['a', 'b', 'c'] }, seats(409)],
};

const commandOf = (type: string, body: object): PostedCommand => ({ type, ...body }) as PostedCommand;

/** A class for a group of tests, since whoever presses too often has to wait. */
const aGathering = () => {
  let gathering: Gathering;
  beforeAll(async () => {
    gathering = await gather();
  });
  return {
    ask: (as: Capacity, command: PostedCommand, before?: (person: Person) => Promise<void>): Promise<Answers> =>
      askEverybody(gathering.people, async (by, person) => {
        await before?.(person);
        return by.asks(gathering.room.id, as, command);
      }),
    position: async (): Promise<number> =>
      (await gathering.room.host.sees(gathering.room.id, 'host')).view.room.position,
  };
};

describe('commands of seats', () => {
  const { ask, position } = aGathering();

  test.each(Object.entries(SEAT_COMMANDS))('%s is for those who hold a seat', async (type, [body, answers]) => {
    const command = commandOf(type, body);
    expect(await ask('seat', command)).toEqual(answers);
    const before = await position();
    expect(await ask('host', command)).toEqual(hosts(403));
    expect(await position()).toBe(before);
  });
});

describe('commands of the host', () => {
  const { ask, position } = aGathering();

  test.each(Object.entries(HOST_COMMANDS))('%s is the host’s', async (type, [body, accepted]) => {
    const command = commandOf(type, body);
    const before = await position();
    expect(await ask('seat', command)).toEqual(all(403));
    const asHost = await ask('host', command, async (person) => {
      if (person === 'host') expect(await position()).toBe(before);
    });
    expect(asHost).toEqual(hosts(accepted));
  });
});

describe('commands with an address of their own', () => {
  const { ask } = aGathering();

  test.each([
    { type: 'OpenSession', pins: {}, settings: aSettings() },
    { type: 'TakeSeat', name: null },
  ])('$type is not taken where commands are sent', async (command) => {
    for (const as of ['host', 'seat'] as const)
      expect(await ask(as, command as unknown as PostedCommand)).toEqual(all(422));
  });
});

test('every command has a row here', () => {
  const known = [...readFileSync('lib/session/commands.ts', 'utf8').matchAll(/readonly type: '(\w+)'/g)].map(
    ([, type]) => type!,
  );
  const rows = [...Object.keys(HOST_COMMANDS), ...Object.keys(SEAT_COMMANDS), 'OpenSession', 'TakeSeat'];
  expect(rows.sort()).toEqual(known.sort());
  expect(known.length).toBeGreaterThan(20);
});
