import { setImmediate as moment } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hashToken } from '../../../lib/server/sessions/codes';
import type { PostedCommand } from '../../../lib/server/sessions/contract';
import { readEvents } from '../../../lib/server/sessions/store';
import { aCard, anOption } from '../../builders/pack';
import { aClassPack } from '../../builders/session';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, type Room, type Student } from './a-class';
import { type Device, device } from './device';

/** Options that only one party ever names before a reveal: its choice, its lean, or what it predicts. */
const OWN_OPTIONS = ['e-choice', 'e-other', 'e-by-west', 'e-by-press'] as const;
const cardFor = (id: string, decider: 'east' | 'west', initial: 'e' | 'w') =>
  aCard({
    id,
    decider,
    recorded: `${initial}-other`,
    options: OWN_OPTIONS.map((option) =>
      anOption(initial + option.slice(1).replace('west', initial === 'e' ? 'west' : 'east')),
    ),
  });
const JOINT = ['j-east', 'j-west', 'j-by-east', 'j-by-west', 'j-press-e', 'j-press-w', 'j-ours', 'j-theirs'];

const PACK = {
  ...CLASS_PACK,
  pack: {
    ...aClassPack({
      cards: [
        cardFor('dues', 'east', 'e'),
        cardFor('fleet', 'west', 'w'),
        aCard({ id: 'east-extra' }),
        aCard({
          id: 'treaty',
          quarter: 2,
          decider: 'joint',
          recorded: 'j-press-w',
          options: JOINT.map((option) => anOption(option)),
        }),
      ],
    }),
    hash: 'd'.repeat(64),
  },
};

temporaryDatabase([PACK]);

type Party = 'east' | 'west' | 'press' | 'projector' | 'host';

interface Secret {
  readonly text: string;
  /** Who may read it for now; everybody else must not. */
  readonly known: readonly Party[];
}

/** Somebody whose every byte is read: what streams send, and what is answered to whatever they ask. */
class Listener {
  private heard = '';
  private readonly decoder = new TextDecoder();
  /** Bytes looked through. */
  bytes = 0;

  constructor(
    readonly name: string,
    readonly party: Party,
    readonly at: Device,
    private readonly base: string,
    private readonly query: string,
  ) {}

  async listen(): Promise<void> {
    const answer = await this.at.get(`${this.base}/stream${this.query}`);
    const reader = answer.body!.getReader();
    const read = async (): Promise<void> => {
      for (let part = await reader.read(); !part.done; part = await reader.read())
        this.heard += this.decoder.decode(part.value, { stream: true });
    };
    void read();
  }

  /** Waits until its stream has shown a position. */
  async shows(position: number): Promise<void> {
    while (!this.heard.includes(`id: ${position}.`)) await moment();
  }

  /** What its stream sent since the last time. */
  take(): string {
    const taken = this.heard;
    this.heard = '';
    return taken;
  }

  private async read(path: string): Promise<string> {
    const more = this.query === '' ? '?' : `${this.query}&`;
    const [name, query = ''] = path.split('?');
    const answer = await this.at.get(`${this.base}/${name}${more}${query}`);
    return `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
  }

  /** Everything that it can ask for now; the pack apart, which names every option of a card that is dealt. */
  async asks(): Promise<{ readonly told: string; readonly pack: string }> {
    const paths = ['view', 'reveal?quarter=1', 'reveal?quarter=2', 'record', 'shock-preview?shock=quake'];
    const asked = this.base.startsWith('/api/screens') ? paths.slice(0, 4) : paths;
    const told = await Promise.all(asked.map((path) => this.read(path)));
    return { told: told.join('\n'), pack: await this.read('pack') };
  }
}

/** A class in which everybody has something to hide, and every byte that leaves the server is looked through. */
class Walk {
  readonly secrets = new Map<string, Secret>();
  isOver = false;
  private proofs: { readonly owner: string; readonly texts: readonly string[] }[] = [];
  private rngSeed = '';
  private packs = new Map<string, string>();

  constructor(
    readonly room: Room,
    readonly students: readonly Student[],
    readonly listeners: readonly Listener[],
  ) {}

  /** Learns what nobody may ever read: tokens and PINs of others, and the seed. */
  async learn(): Promise<void> {
    const [opened] = await readEvents(this.room.id);
    if (opened?.event.type === 'SessionOpened') this.rngSeed = String(opened.event.pins.rngSeed);
    this.proofs = this.students.map(({ at, seat, pin }) => {
      const token = at.jar.get(`two-capitals-seat-${this.room.id}`)!;
      return { owner: seat, texts: [token, hashToken(token), `"${pin}"`] };
    });
  }

  /** Something that only some may read until it is revealed. */
  hide(text: string, ...known: readonly Party[]): void {
    this.secrets.set(text, { text, known: [...known, 'host'] });
  }

  async says(seat: number, command: PostedCommand): Promise<void> {
    const answer = await this.students[seat]!.at.asks(this.room.id, 'seat', command);
    expect({ type: command.type, status: answer.status, told: await answer.text() }).toMatchObject({ status: 200 });
    await this.look();
  }

  async does(command: PostedCommand): Promise<void> {
    await this.room.does(command);
    await this.look();
  }

  async goOn(): Promise<string> {
    const { view } = await this.room.host.sees(this.room.id, 'host');
    await this.room.does({ type: 'GoOn', from: view.room.place, without: 'undecided' });
    return (await this.room.host.sees(this.room.id, 'host')).view.room.place.phase;
  }

  /** Looks through everything that was sent since, and that is answered now. */
  async look(): Promise<void> {
    const { position } = (await this.room.host.sees(this.room.id, 'host')).view.room;
    for (const listener of this.listeners) {
      await listener.shows(position);
      const { told, pack } = await listener.asks();
      const sent = listener.take();
      listener.bytes += sent.length + told.length + pack.length;
      this.lookThrough(listener, sent + told, true);
      this.lookThrough(listener, pack, false);
    }
  }

  /** The pack that each reader is given, without the tag: equal before and after something secret happened. */
  async readPacks(): Promise<ReadonlyMap<string, string>> {
    for (const listener of this.listeners) this.packs.set(listener.name, (await listener.asks()).pack);
    return new Map(this.packs);
  }

  private lookThrough({ name, party, at }: Listener, text: string, withOptions: boolean): void {
    const found: string[] = [];
    for (const secret of this.secrets.values())
      if (!secret.known.includes(party) && (withOptions || !/^"[ewj]-|^storm$/.test(secret.text)))
        if (text.includes(secret.text)) found.push(secret.text);
    const own = this.proofs.find(({ owner }) => owner === name);
    for (const { owner, texts } of this.proofs) {
      const [token, hash, pin] = texts as [string, string, string];
      if (text.includes(token) || text.includes(hash)) found.push(`token of ${owner}`);
      if (owner !== name && own?.texts[2] !== pin && text.includes(pin)) found.push(`PIN of ${owner}`);
    }
    for (const cookie of at.jar.values()) if (text.includes(cookie)) found.push('a cookie');
    if (!this.isOver && text.includes('rngSeed')) found.push('rngSeed');
    if (!this.isOver && new RegExp(`(?<![\\d.])${this.rngSeed}(?!\\d)`).test(text)) found.push('the seed itself');
    if (!this.isOver && party !== 'host' && /"recorded":("|\["|\{)/.test(text)) found.push('what the record chose');
    expect({ name, found }).toEqual({ name, found: [] });
  }
}

const PARTIES: readonly Party[] = ['east', 'west', 'east', 'west', 'press', 'east', 'west'];

const openWalk = async (): Promise<Walk> => {
  const room = await openRoom({ shocks: 'chance', world: 'draw' });
  const students = await joined(room, PARTIES.length);
  const base = `/api/sessions/${room.id}`;
  const listeners = [
    new Listener('host', 'host', room.host, base, '?as=host'),
    ...students.map(({ at, seat }, i) => new Listener(seat, PARTIES[i]!, at, base, '?as=seat')),
    new Listener('projector', 'projector', device(), `/api/screens/${room.projectorKey}`, ''),
  ];
  const walk = new Walk(room, students, listeners);
  await walk.learn();
  for (const listener of listeners) await listener.listen();
  const { everySeat } = (await room.host.sees(room.id, 'host')).view.host!;
  expect(everySeat.map(({ delegation }) => delegation.replace('observers', 'press'))).toEqual(PARTIES);
  return walk;
};

const [EAST, WEST, PRESS] = [0, 1, 4];

/** Cables of a quarter: each is read by the two it goes between, an observer's by itself and whom it goes to. */
const sendCables = async (walk: Walk, mark: string): Promise<void> => {
  walk.hide(`CABLE-${mark}-east`, 'east', 'west');
  walk.hide(`CABLE-${mark}-west`, 'east', 'west');
  walk.hide(`CABLE-${mark}-press`, 'press', 'west');
  await walk.says(EAST, { type: 'SendCable', to: 'west', text: `CABLE-${mark}-east` });
  await walk.says(WEST, { type: 'SendCable', to: 'east', text: `CABLE-${mark}-west` });
  await walk.says(PRESS, { type: 'SendCable', to: 'west', text: `CABLE-${mark}-press` });
};

interface Choices {
  readonly mark: string;
  readonly east: string;
  readonly west: string;
  readonly westByEast: string;
  readonly eastByWest: string;
  readonly byPress: readonly [east: string, west: string];
}

/** Leans, choices and predictions of a quarter, each known to those who made it alone; ends after the reveal. */
const choose = async (walk: Walk, choices: Choices): Promise<void> => {
  const { mark, east, west, westByEast, eastByWest, byPress } = choices;
  walk.hide(`"${east}"`, 'east');
  walk.hide(`"${west}"`, 'west');
  walk.hide(`REASON-${mark}-east`, 'east');
  walk.hide(`REASON-${mark}-west`, 'west');
  await walk.says(2, { type: 'LeanTo', option: east });
  await walk.says(3, { type: 'LeanTo', option: west });
  await walk.says(EAST, { type: 'CommitOption', option: east, reason: `REASON-${mark}-east` });
  await walk.says(WEST, { type: 'CommitOption', option: west, reason: `REASON-${mark}-west` });
  expect(await walk.goOn()).toBe('predict');
  await walk.look();
  walk.hide(`"${westByEast}"`, 'east');
  walk.hide(`"${eastByWest}"`, 'west');
  for (const option of byPress) walk.hide(`"${option}"`, 'press');
  for (const seat of [0, 2, 5]) await walk.says(seat, { type: 'PredictChoice', side: 'west', option: westByEast });
  for (const seat of [1, 3, 6]) await walk.says(seat, { type: 'PredictChoice', side: 'east', option: eastByWest });
  await walk.says(PRESS, { type: 'PredictChoice', side: 'east', option: byPress[0] });
  await walk.says(PRESS, { type: 'PredictChoice', side: 'west', option: byPress[1] });
};

/** What a reveal tells everybody, the cables not. */
const reveal = async (walk: Walk): Promise<void> => {
  for (const text of [...walk.secrets.keys()]) if (!/^(CABLE|storm)/.test(text)) walk.secrets.delete(text);
  expect(await walk.goOn()).toBe('reveal');
  await walk.look();
};

const FIRST: Omit<Choices, 'mark'> = {
  east: 'e-choice',
  west: 'w-choice',
  westByEast: 'w-by-east',
  eastByWest: 'e-by-west',
  byPress: ['e-by-press', 'w-by-press'],
};

test('nothing that leaves the server in a whole game tells a reader what another party hides', async () => {
  const walk = await openWalk();
  await walk.look();
  for (const phase of ['brief', 'discuss']) expect(await walk.goOn()).toBe(phase);
  await sendCables(walk, 'one');
  const before = await walk.readPacks();
  walk.hide('storm');
  await walk.does({ type: 'HoldShock', shock: 'storm' });
  expect(await walk.goOn()).toBe('choose');
  await choose(walk, { mark: 'one', ...FIRST });
  // The mechanics of every shock are part of the pack; whether one is held, or what was chosen, does not show in it.
  expect(await walk.readPacks()).toEqual(before);
  await reveal(walk);

  const { view } = await walk.room.host.sees(walk.room.id, 'host');
  // The storm is held across the step back, and as secret as before.
  await walk.does({ type: 'StepBack', from: view.room.place });
  for (const option of ['e-other', 'w-other']) walk.hide(`"${option}"`, option === 'e-other' ? 'east' : 'west');
  await choose(walk, { mark: 'again', ...FIRST, east: 'e-other', west: 'w-other' });
  await reveal(walk);

  for (const phase of ['because', 'brief', 'discuss']) expect(await walk.goOn()).toBe(phase);
  await sendCables(walk, 'two');
  for (const option of ['j-ours', 'j-theirs']) walk.hide(`"${option}"`, 'east', 'west');
  await walk.says(EAST, { type: 'MakeOffer', ours: 'j-ours', theirs: 'j-theirs' });
  expect(await walk.goOn()).toBe('choose');
  await choose(walk, {
    mark: 'two',
    east: 'j-east',
    west: 'j-west',
    westByEast: 'j-by-east',
    eastByWest: 'j-by-west',
    byPress: ['j-press-e', 'j-press-w'],
  });
  await reveal(walk);
  expect(await walk.goOn()).toBe('because');
  await walk.look();
  walk.isOver = true;
  walk.secrets.clear();
  expect(await walk.goOn()).toBe('debrief');
  await walk.look();
  walk.hide('REFLECTION-east');
  await walk.says(EAST, { type: 'SendReflection', answers: ['REFLECTION-east', '', ''] });
  for (const { bytes } of walk.listeners) expect(bytes).toBeGreaterThan(10_000);
}, 180_000);
