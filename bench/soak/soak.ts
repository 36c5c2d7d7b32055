import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import Sqlite from 'better-sqlite3';
import { compilePack } from '../../lib/engine/compile';
import { Browser } from '../room/browser';
import { openClass, viewClass, welcomeHost } from '../room/open-class';
import { type PreparedData, prepareData } from '../room/prepare-data';
import { type ServerKind, ServerProcess } from '../room/server-process';
import { Chance } from './chance';
import { Host } from './host';
import { type ClassRoom, Phone } from './phone';
import { Ledger, type Press } from './press';
import { type Return, waitUntil, watchReturn } from './returns';
import { WatchedScreen } from './screen';
import { judge, readKept } from './verdict';

/** What is done to a class. */
export interface SoakPlan {
  readonly seed: number;
  readonly phones: number;
  readonly kills: number;
  readonly kind: ServerKind;
  /** Milliseconds between two acts of a phone. */
  readonly pace: readonly [least: number, most: number];
  readonly tell: (line: string) => void;
}

/** What came of it. */
export interface SoakFigures {
  readonly events: number;
  readonly presses: readonly Press[];
  readonly returns: readonly Return[];
  readonly faults: Readonly<Record<string, number>>;
  /** Milliseconds that the server took to end when told to. */
  readonly stopTook: number;
  /** What is not as it must be; empty when all is well. */
  readonly broken: readonly string[];
}

const MINUTE_MS = 60_000;
const SLEEP_MS = 30 * MINUTE_MS;
/** Beside a kill, what each round brings; the first round's kill comes while phones join. */
const FAULTS = ['lock', 'full', 'sleep', 'host'] as const;

/** A class in a room, its server, and everything that happens to them. */
class Soak {
  readonly returns: Return[] = [];
  readonly faults: Record<string, number> = { kill: 0, lock: 0, full: 0, sleep: 0, host: 0 };
  private isOver = false;

  constructor(
    private readonly plan: SoakPlan,
    private readonly data: PreparedData,
    private readonly server: ServerProcess,
    private readonly room: ClassRoom,
    private readonly host: Host,
    private readonly projector: WatchedScreen,
    private readonly phones: readonly Phone[],
    private readonly chance: Chance,
  ) {}

  async run(): Promise<void> {
    const [least, most] = this.plan.pace;
    const over = (): boolean => this.isOver;
    const lives = this.phones.map(async (phone) => {
      await phone.join();
      await phone.live(over, least, most);
    });
    await pause(this.chance.between(100, 1_000));
    await this.kill();
    const hostLives = this.host.live(over, least * 3, most * 3);
    for (let round = 1; round < this.plan.kills; round++) {
      for (const fault of this.faultsOf(round)) await this.meet(fault);
      await pause(this.chance.between(200, 2_000));
      await this.kill();
    }
    this.isOver = true;
    await Promise.all([...lives, hostLives]);
  }

  /** What is not right on some screen or with some seat while the server still stands. */
  async judgeScreens(): Promise<string[]> {
    for (const phone of this.phones) phone.wake();
    const { position } = (await viewClass(this.host.browser, this.room.id, 'host')).view.room;
    const screens = this.screens();
    if (await waitUntil(() => screens.every((screen) => screen.position === position))) {
      const told = await Promise.all(this.phones.map((phone) => this.judgePhone(phone)));
      return told.flat();
    }
    const late = screens.filter((screen) => screen.position !== position).length;
    return [`${late} of ${screens.length} screens do not show ${position} in the end.`];
  }

  private async judgePhone({ name, seat, browser, screen }: Phone): Promise<string[]> {
    const { view } = await viewClass(browser, this.room.id, 'seat');
    if (view.seat?.seat !== seat) return [`${name} held ${seat} and now holds ${view.seat?.seat}.`];
    return isDeepStrictEqual(screen.message?.view, view) ? [] : [`${name} shows another view than the server's.`];
  }

  /** In a short soak two faults a round, so that all of them are met; in a long one whichever chance brings. */
  private faultsOf(round: number): readonly (typeof FAULTS)[number][] {
    const perRound = Math.ceil(FAULTS.length / Math.max(1, this.plan.kills - 1));
    if (perRound > 1) return FAULTS.slice((round - 1) * perRound, round * perRound);
    return this.chance.next() < 0.6 ? [this.chance.among(FAULTS)] : [];
  }

  private async kill(): Promise<void> {
    this.faults.kill!++;
    await this.server.kill();
    await pause(this.chance.between(0, 400));
    await this.server.start();
    const back = await watchReturn(
      () => this.screens(),
      async () => (await viewClass(this.host.browser, this.room.id, 'host')).view.room.position,
    );
    this.returns.push(back);
    this.plan.tell(
      `kill ${this.faults.kill}: ${back.screens - back.wrong} of ${back.screens} screens right after ${Math.round(back.took)} ms, tries ${back.mostTries}`,
    );
  }

  private async meet(fault: (typeof FAULTS)[number]): Promise<void> {
    this.faults[fault]!++;
    const length = this.chance.between(800, 2_500);
    if (fault === 'lock') return this.lock(length);
    if (fault === 'full') {
      this.server.fill(true);
      await pause(length);
      return this.server.fill(false);
    }
    if (fault === 'host') return this.host.die();
    for (const phone of this.phones) if (this.chance.next() < 0.4) phone.sleep();
    this.server.sleep(SLEEP_MS);
    await pause(length);
    for (const phone of this.phones) phone.wake();
  }

  private async lock(length: number): Promise<void> {
    const other = new Sqlite(this.data.databaseFile, { timeout: 5_000 });
    try {
      other.exec('BEGIN IMMEDIATE');
      await pause(length);
      other.exec('ROLLBACK');
    } finally {
      other.close();
    }
  }

  private screens(): readonly WatchedScreen[] {
    const all = [this.host.screen, this.projector, ...this.phones.map(({ screen }) => screen)];
    return all.filter(({ isOpen }) => isOpen);
  }
}

const judgeReturns = (returns: readonly Return[]): string[] =>
  returns.flatMap(({ wrong }, i) => (wrong > 0 ? [`${wrong} screens were not right again after kill ${i + 1}.`] : []));

const soakOn = async (plan: SoakPlan, data: PreparedData, server: ServerProcess): Promise<SoakFigures> => {
  const chance = new Chance(plan.seed, 'faults');
  const port = (): number => server.port;
  const browser = new Browser(port, '10.1.1.1');
  await server.start();
  await welcomeHost(browser, data.welcome);
  const compiled = compilePack(data.bundle.pack);
  const session = await openClass(browser, compiled, 'A long lesson');
  const ledger = new Ledger();
  const room: ClassRoom = { id: session.id, code: session.joinCode ?? '', compiled, ledger, port };
  const host = new Host(room, data.hostEmail, new Chance(plan.seed, 'host'), browser);
  const projector = new WatchedScreen(new Browser(port, '10.1.1.2'), `/api/screens/${session.projectorKey}/stream`);
  projector.open();
  const phones = Array.from({ length: plan.phones }, (_, i) => {
    const name = `phone-${String(i + 1).padStart(2, '0')}`;
    return new Phone(name, room, new Chance(plan.seed, name));
  });
  const soak = new Soak(plan, data, server, room, host, projector, phones, chance);
  await soak.run();
  const screens = await soak.judgeScreens();
  const stopTook = await server.stop();
  for (const { screen } of phones) screen.close();
  host.screen.close();
  projector.close();
  const kept = await readKept(data.databaseFile, session.id);
  const seats = phones.map(({ seat }) => seat);
  const broken = [...screens, ...judgeReturns(soak.returns), ...judge(kept, ledger.presses, seats)];
  const { events } = kept;
  const counts = (['refreshes', 'moves', 'breaks', 'sleeps'] as const).map((what) => [
    what,
    phones.reduce((sum, phone) => sum + phone.counts[what], 0),
  ]);
  const faults = { ...soak.faults, ...Object.fromEntries(counts) };
  return { events: events.length, presses: ledger.presses, returns: soak.returns, faults, stopTook, broken };
};

/** Plays a class whose phones, host and server meet everything that can happen to them, and says what was lost. */
export const soakClass = async (plan: SoakPlan): Promise<SoakFigures> => {
  const data = await prepareData();
  const server = new ServerProcess(plan.kind, data.dataDir);
  try {
    return await soakOn(plan, data, server);
  } finally {
    await server.kill();
    await data.remove();
  }
};
