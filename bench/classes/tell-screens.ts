import { setTimeout as pause } from 'node:timers/promises';
import type { BenchRoom, Told } from './rooms';

/** How commands come: from all rooms at once, or spread over the time between two of a room. */
export interface Rhythm {
  /** Milliseconds between two commands of one room. */
  readonly everyMs: number;
  readonly turns: number;
  readonly atOnce: boolean;
}

/** Times in milliseconds from sending a command. */
export interface Times {
  /** Until the last screen of its room showed it. */
  readonly toEvery: readonly number[];
  /** Until each screen showed it. */
  readonly toEach: readonly number[];
}

const PATIENCE_MS = 30_000;

/** Has rooms tell their screens things, and measures when each screen shows them. */
export class Telling {
  private hear: Told = () => undefined;
  readonly told = (): Told => this.hear;

  /** Sends the commands of all rooms and waits for their screens. Throws where a screen is never told. */
  async measure(rooms: readonly BenchRoom[], { everyMs, turns, atOnce }: Rhythm): Promise<Times> {
    const seen = new Map<object, (readonly [position: number, at: number])[]>();
    this.hear = (screen) => {
      const list = seen.get(screen) ?? [];
      list.push([screen.position, performance.now()]);
      seen.set(screen, list);
    };
    const sent: { room: BenchRoom; position: number; at: number }[] = [];
    const press = async (room: BenchRoom): Promise<void> => {
      const at = performance.now();
      sent.push({ room, position: await room.command(), at });
    };
    await Promise.all(
      rooms.map(async (room, i) => {
        if (!atOnce) await pause((everyMs * i) / rooms.length);
        const began = performance.now();
        const pressed: Promise<void>[] = [];
        for (let turn = 0; turn < turns; turn++) {
          await pause(Math.max(0, began + turn * everyMs - performance.now()));
          pressed.push(press(room));
        }
        await Promise.all(pressed);
      }),
    );
    await this.allShown(sent);
    this.hear = () => undefined;
    const shownAt = (screen: object, position: number): number =>
      seen.get(screen)!.find(([shown]) => shown >= position)![1];
    const each = sent.map(({ room, position, at }) => room.screens.map((screen) => shownAt(screen, position) - at));
    return { toEvery: each.map((times) => Math.max(...times)), toEach: each.flat() };
  }

  private async allShown(sent: readonly { room: BenchRoom; position: number }[]): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    const late = (): boolean =>
      sent.some(({ room, position }) => room.screens.some((screen) => screen.position < position));
    while (late()) {
      if (performance.now() > until) throw new Error('A screen was never told.');
      await pause(20);
    }
  }
}

/** Waits until every screen of the rooms shows something. */
export const untilOpen = async (rooms: readonly BenchRoom[]): Promise<void> => {
  const until = performance.now() + PATIENCE_MS * 4;
  while (rooms.some(({ screens }) => screens.some(({ position }) => position < 0))) {
    if (performance.now() > until) throw new Error('Not every screen opened.');
    await pause(20);
  }
};

/** Closes every screen. */
export const closeAll = (rooms: readonly BenchRoom[]): void => {
  for (const { screens } of rooms) for (const { stream } of screens) stream?.close();
};
