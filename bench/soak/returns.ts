import { setTimeout as pause } from 'node:timers/promises';
import type { WatchedScreen } from './screen';

/** How every open screen came back after the server did. */
export interface Return {
  readonly screens: number;
  /** Milliseconds until the last of them was right. */
  readonly took: number;
  /** Streams that the slowest of them had to open; one a second. */
  readonly mostTries: number;
  /** Screens that never were. */
  readonly wrong: number;
}

const LOOK_MS = 20;
const PATIENCE_MS = 60_000;

/** Waits until something holds; says whether it did in the end. */
export const waitUntil = async (holds: () => boolean): Promise<boolean> => {
  const until = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > until) return false;
    await pause(LOOK_MS);
  }
  return true;
};

/** Waits until every screen was sent a view since the return that shows at least what was written before it. */
export const watchReturn = async (
  screens: () => readonly WatchedScreen[],
  findPosition: () => Promise<number>,
): Promise<Return> => {
  const began = performance.now();
  const watched = screens();
  for (const screen of watched) screen.mark();
  const position = await findPosition();
  // A phone that has fallen asleep meanwhile is not waited for.
  const isRight = (screen: WatchedScreen): boolean => !screen.isOpen || (screen.isFresh && screen.position >= position);
  await waitUntil(() => watched.every(isRight));
  return {
    screens: watched.length,
    took: performance.now() - began,
    mostTries: Math.max(0, ...watched.map(({ tries }) => tries)),
    wrong: watched.filter((screen) => !isRight(screen)).length,
  };
};
