import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../../model/refusal';
import { RefusedError, unwrap } from '../../refused';
import { studioRefusal } from '../refusals';
import type { DocumentKind } from './document-kinds';

/** What a thread reads: a pack's file, or a document of a kind. */
export interface ThreadTask {
  readonly reader: 'pack' | 'document';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly kind?: DocumentKind;
}

/** What a reading may take. */
export interface ThreadLimits {
  readonly milliseconds: number;
  /** Of the thread's own heap. */
  readonly heapMegabytes: number;
  /** That the whole process may grow by, since buffers lie outside of the heap. */
  readonly growthMegabytes: number;
}

/** What a reading usually may take. */
export const USUAL_LIMITS: ThreadLimits = { milliseconds: 20_000, heapMegabytes: 256, growthMegabytes: 768 };

const MOST_AT_ONCE = 2;
const MOST_WAITING = 8;
const LOOK_EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;

/** The door is named by where it lies, since what is built has another place. */
const doorFile = (): string =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'server', 'studio', 'reading', 'thread.mjs');

const startThread = (task: ThreadTask, { heapMegabytes }: ThreadLimits): Worker =>
  new Worker(doorFile(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // Whatever a hostile file makes of its reader, it finds no secret and writes nothing.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY';

const readInThread = <T>(task: ThreadTask, limits: ThreadLimits): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = startThread(task, limits);
    const before = process.memoryUsage.rss();
    let hasEnded = false;
    const end = (settle: () => void): void => {
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(timer);
      clearInterval(looking);
      // Settled once the thread is gone, so that what it held is free for the next one.
      worker.terminate().then(settle, settle);
    };
    const fail = (error: unknown): void => end(() => reject(error));
    const timer = setTimeout(() => fail(studioRefusal('reading-too-slow')), limits.milliseconds);
    const looking = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMegabytes * MEGABYTE)
        fail(studioRefusal('reading-too-heavy'));
    }, LOOK_EVERY_MS);
    worker.once('message', (result: Result<T>) => end(() => settleWith(result, resolve, reject)));
    worker.once('error', (error) => fail(isOutOfMemory(error) ? studioRefusal('reading-too-heavy') : error));
    worker.once('exit', () => fail(new Error('The reading thread ended without a word.')));
  });

const settleWith = <T>(result: Result<T>, resolve: (value: T) => void, reject: (error: unknown) => void): void => {
  try {
    resolve(unwrap(result));
  } catch (error) {
    reject(error instanceof RefusedError ? error : new Error('The reading thread answered in another form.'));
  }
};

let running = 0;
const waiting: (() => void)[] = [];

const takeTurn = async (): Promise<void> => {
  if (running < MOST_AT_ONCE) {
    running += 1;
    return;
  }
  if (waiting.length >= MOST_WAITING) throw studioRefusal('readers-busy');
  await new Promise<void>((go) => waiting.push(go));
};

/** The turn passes to whoever waits longest. */
const giveTurn = (): void => {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
};

/**
 * Reads in a thread of its own, at most two at once. Throws what the reader refuses, `reading-too-slow` and
 * `reading-too-heavy` beyond the limits, and `readers-busy`.
 */
export const runThread = async <T>(task: ThreadTask, limits: ThreadLimits = USUAL_LIMITS): Promise<T> => {
  await takeTurn();
  try {
    return await readInThread<T>(task, limits);
  } finally {
    giveTurn();
  }
};
