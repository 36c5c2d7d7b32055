import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from '../../prisma/generated/client';
import type { TransactionClient } from '../../prisma/generated/internal/prismaNamespace';
import { serverEnv } from './env';
import { findStoreFault } from './store-fault';

/** The database as seen inside one transaction. */
export type Transaction = TransactionClient;

/** Milliseconds that SQLite itself waits for a lock; short, since it blocks the whole process while it waits. */
const LOCK_WAIT_MS = 200;
const TRIES_WHEN_BUSY = 20;
const PAUSE_WHEN_BUSY_MS = 250;

/** One client a process, and the end of the line of those who wait for it; on globalThis since Next loads modules twice. */
interface Shared {
  client: PrismaClient | undefined;
  last: Promise<unknown>;
}
const holder: typeof globalThis & { twoCapitalsStore?: Shared } = globalThis;
const shared = (): Shared => {
  holder.twoCapitalsStore ??= { client: undefined, last: Promise.resolve() };
  return holder.twoCapitalsStore;
};

/** Every connection starts with a log that a commit has reached the disk before it answers. */
class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    return connection;
  }
}

const openClient = (): PrismaClient => {
  const url = serverEnv().databaseUrl;
  return new PrismaClient({
    adapter: new DurableSqlite({ url, fileMustExist: true, timeout: LOCK_WAIT_MS }),
    errorFormat: 'minimal',
    log: [],
  });
};

const dropClient = async (): Promise<void> => {
  const { client } = shared();
  shared().client = undefined;
  await client?.$disconnect();
};

const underWay = new AsyncLocalStorage<true>();

const attempt = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  const store = shared();
  store.client ??= openClient();
  return store.client.$transaction((transaction) => underWay.run(true, () => work(transaction)), {
    maxWait: 5_000,
    timeout: 15_000,
  });
};

const attemptUntilFree = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(work);
    } catch (error) {
      const fault = findStoreFault(error);
      if (!fault) throw error;
      if (fault.code !== 'store-busy' || tries === TRIES_WHEN_BUSY) {
        // A connection that failed once is not asked again: closing it rolls back whatever it held.
        await dropClient();
        throw fault;
      }
      await pause(PAUSE_WHEN_BUSY_MS);
    }
  }
};

/** Waits for its turn: the one connection would run a second caller's statements inside the first one's transaction. */
const inLine = <T>(work: () => Promise<T>): Promise<T> => {
  if (underWay.getStore()) return Promise.reject(new Error('A transaction cannot wait for another one inside it.'));
  const store = shared();
  const turn = store.last.then(work);
  store.last = turn.catch(() => undefined);
  return turn;
};

/**
 * Runs `work` in a transaction of its own and answers once it is on the disk; an error undoes all of it.
 * `work` may run again when another program holds the lock. Throws `StoreFault` when the database cannot.
 */
export const inTransaction = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
  inLine(() => attemptUntilFree(work));

/** Lets the transactions under way end and closes the database; the next one opens it again. */
export const closeDatabase = (): Promise<void> => inLine(dropClient);
