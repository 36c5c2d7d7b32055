import { loadavg } from 'node:os';
import { compilePack } from '../../lib/engine/compile';
import { Browser } from '../room/browser';
import { welcomeHost } from '../room/open-class';
import { type PreparedData, prepareData } from '../room/prepare-data';
import { type ServerKind, ServerProcess } from '../room/server-process';
import { measureIdleHeap } from './idle-heap';
import { spreadOfTimes } from './quantiles';
import { type BenchRoom, openBenchRoom, openEchoRoom, type RoomSize } from './rooms';
import { closeAll, type Rhythm, Telling, type Times, untilOpen } from './tell-screens';

/** Classes of sixty with a projector each, every phone pressing something every ten seconds. */
const PLAYING = { rooms: 5, size: { seats: 60, perSeat: 1, projectors: 1 } } as const;
const PLAYED: Rhythm = { everyMs: 10_000 / 60, turns: 60, atOnce: false };
/** 2,000 screens, all told something once a second. */
const CROWD = { rooms: 8, size: { seats: 60, perSeat: 4, projectors: 10 } } as const;
const CROWDED: Rhythm = { everyMs: 1_000, turns: 10, atOnce: true };
const IDLE = { sessions: 60, seats: 60 } as const;
const WARM_UP: Rhythm = { everyMs: 250, turns: 24, atOnce: false };

/** About what a class of sixty sends to a phone. */
const MESSAGE_BYTES = 9_000;

const GOALS = { playing: 250, crowd: 500, idle: 25 } as const;

const screensOf = ({ seats, perSeat, projectors }: RoomSize): number => seats * perSeat + projectors;

const rowText = (what: string, times: readonly number[], goal?: number): string => {
  const { count, median, p99, longest } = spreadOfTimes(times);
  const figures = [median, p99, longest].map((ms) => ms.toFixed(0).padStart(9)).join('');
  const verdict = goal === undefined ? '' : `${String(goal).padStart(6)}  ${p99 <= goal ? 'reached' : 'missed'}`;
  return `${what.padEnd(64)}${String(count).padStart(8)}${figures}${verdict}`;
};

const measured = async (open: (telling: Telling) => Promise<BenchRoom[]>, rhythm: Rhythm): Promise<Times> => {
  const telling = new Telling();
  const rooms = await open(telling);
  try {
    await untilOpen(rooms);
    await telling.measure(rooms, { ...WARM_UP, atOnce: rhythm.atOnce });
    return await telling.measure(rooms, rhythm);
  } finally {
    closeAll(rooms);
  }
};

interface Crowd {
  readonly rooms: number;
  readonly size: RoomSize;
}

const opened = (host: Browser, compiled: ReturnType<typeof compilePack>, { rooms, size }: Crowd) => {
  return async ({ told }: Telling): Promise<BenchRoom[]> => {
    const all: BenchRoom[] = [];
    for (let i = 0; i < rooms; i++) all.push(await openBenchRoom(host, compiled, size, told));
    return all;
  };
};

const echoed = (port: () => number, { rooms, size }: Crowd, bytes: number) => {
  return async ({ told }: Telling): Promise<BenchRoom[]> =>
    Array.from({ length: rooms }, (_, i) => openEchoRoom(port, `room-${i}`, screensOf(size), bytes, told));
};

interface Servers {
  readonly whole: ServerProcess;
  readonly light: ServerProcess;
  readonly echo: ServerProcess;
}

const measureRooms = async (open: (crowd: Crowd) => (telling: Telling) => Promise<BenchRoom[]>) => ({
  playing: (await measured(open(PLAYING), PLAYED)).toEvery,
  crowd: (await measured(open(CROWD), CROWDED)).toEach,
});

const measureClasses = async (data: PreparedData, { whole, light, echo }: Servers): Promise<string[]> => {
  let server = whole;
  const host = new Browser(() => server.port, '10.0.0.1');
  const compiled = compilePack(data.bundle.pack);
  const rooms = (crowd: Crowd) => opened(host, compiled, crowd);
  await whole.start();
  await welcomeHost(host, data.welcome);
  const served = await measureRooms(rooms);
  await whole.stop();
  server = light;
  await light.start();
  const alone = await measureRooms(rooms);
  await echo.start();
  const bare = await measureRooms((crowd) => echoed(() => echo.port, crowd, MESSAGE_BYTES));
  const idle = (await measureIdleHeap(light, host, compiled, IDLE.sessions, IDLE.seats)) / 1024;
  return [
    rowText('a command to every screen, 5 classes of 60 playing', served.playing, GOALS.playing),
    rowText('the same, the API alone', alone.playing, GOALS.playing),
    rowText('the same, bare echo', bare.playing),
    rowText('an update to each of 2,000 screens, one a second', served.crowd, GOALS.crowd),
    rowText('the same, the API alone', alone.crowd, GOALS.crowd),
    rowText('the same, bare echo', bare.crowd),
    '',
    `heap of an idle session of 60 seats: ${idle.toFixed(1)} KB (goal ${GOALS.idle} KB, ${idle <= GOALS.idle ? 'reached' : 'missed'})`,
  ];
};

/** Measures the whole server and its API alone beside a bare echo, and gives the table. */
export const benchClasses = async (): Promise<string> => {
  const data = await prepareData();
  const start = (kind: ServerKind): ServerProcess => new ServerProcess(kind, data.dataDir);
  const servers: Servers = { whole: start('whole'), light: start('light'), echo: start('echo') };
  const load = (): string => loadavg()[0]!.toFixed(1);
  const before = load();
  try {
    const rows = await measureClasses(data, servers);
    return [
      `${data.bundle.pack.id}; Node ${process.version}; load average ${before} before, ${load()} after; milliseconds`,
      '',
      `${''.padEnd(64)}${['times', 'median', 'p99', 'longest'].map((name, i) => name.padStart(i === 0 ? 8 : 9)).join('')}${'goal'.padStart(6)}`,
      ...rows,
    ].join('\n');
  } finally {
    for (const server of Object.values(servers)) await server.kill();
    await data.remove();
  }
};
