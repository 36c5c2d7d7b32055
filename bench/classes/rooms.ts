import { randomUUID } from 'node:crypto';
import type { CompiledPack } from '../../lib/engine/compile';
import { Browser, type Stream } from '../room/browser';
import { does, join, openClass } from '../room/open-class';

/** An open screen and the position that it shows. */
interface BenchScreen {
  position: number;
  stream: Stream | undefined;
}

/** Rooms whose screens are open, and a way to have all screens of one of them told something. */
export interface BenchRoom {
  readonly screens: readonly BenchScreen[];
  /** Sends one command, which changes something; gives the position that shows it. */
  readonly command: () => Promise<number>;
}

/** Called by every screen that is told something. */
export type Told = (screen: BenchScreen) => void;

const listen = (browser: Browser, path: string, told: () => Told): BenchScreen => {
  const screen: BenchScreen = { position: -1, stream: undefined };
  screen.stream = browser.listen(
    path,
    undefined,
    (id) => {
      screen.position = Number.parseInt(id, 10);
      told()(screen);
    },
    () => undefined,
  );
  return screen;
};

/** How many screens a room has: so many for each seat, and projectors. */
export interface RoomSize {
  readonly seats: number;
  readonly perSeat: number;
  readonly projectors: number;
}

/** A class in its first discussion, with its seats taken and its screens open; its members are ready by turns. */
export const openBenchRoom = async (
  host: Browser,
  compiled: CompiledPack,
  { seats, perSeat, projectors }: RoomSize,
  told: () => Told,
): Promise<BenchRoom> => {
  const session = await openClass(host, compiled, 'Bench');
  const { id, joinCode, projectorKey } = session;
  const newBrowser = (i: number): Browser => new Browser(host.port, `10.0.${i >> 8}.${i & 255}`);
  const phones = Array.from({ length: seats }, (_, i) => newBrowser(i));
  await Promise.all(phones.map((phone) => join(phone, joinCode ?? '', randomUUID())));
  for (const phase of ['lobby', 'brief'] as const)
    await does(host, id, 'host', randomUUID(), {
      type: 'GoOn',
      from: { quarter: phase === 'lobby' ? 0 : 1, phase },
      without: 'undecided',
    });
  const ofSeats = phones.flatMap((phone) => Array.from({ length: perSeat }, () => phone));
  const screens = [
    ...ofSeats.map((phone) => listen(phone, `/api/sessions/${id}/stream?as=seat`, told)),
    ...Array.from({ length: projectors }, (_, i) => listen(newBrowser(i), `/api/screens/${projectorKey}/stream`, told)),
  ];
  // Every member presses in turn, so that nobody is too fast and every press changes something to be shown.
  let presses = 0;
  const command = (): Promise<number> => {
    const press = presses++;
    return does(phones[press % seats]!, id, 'seat', randomUUID(), {
      type: 'SetReady',
      ready: Math.floor(press / seats) % 2 === 0,
    });
  };
  return { screens, command };
};

/** A room of the echo with as many screens, told as many bytes. */
export const openEchoRoom = (
  port: () => number,
  name: string,
  screenCount: number,
  bytes: number,
  told: () => Told,
): BenchRoom => {
  const browser = new Browser(port, '10.0.0.1');
  const filling = { filling: 'x'.repeat(bytes) };
  const screens = Array.from({ length: screenCount }, () => listen(browser, `/${name}`, told));
  const command = async (): Promise<number> => {
    const { body } = await browser.send('POST', `/${name}`, filling);
    return (JSON.parse(body) as { position: number }).position;
  };
  return { screens, command };
};
