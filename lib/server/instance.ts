import type { EventEmitter } from 'node:events';
import { announceFirstLink } from './accounts/first-link';
import { closeDatabase } from './database';
import { serverEnv } from './env';
import { logFault } from './log';
import { announceReach } from './reach';
import { sessionHub } from './sessions/hub';
import { startUpkeep } from './sessions/upkeep';
import { startBackups } from './studio/backups';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Emitted by `scripts/serve.mjs` with the server's address, once it listens. */
const OPEN = 'two-capitals:open';
/** Emitted by us, for a server that listens already. */
const READY = 'two-capitals:ready';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const announce = (address: string): void => {
  announceReach(address, say);
  announceFirstLink(address, say).catch((error: unknown) => logFault('making the link for the first account', error));
};

/** Closes every open screen, since no server ends while one is open; then the database, behind what is under way. */
const stopInstance = async (): Promise<void> => {
  await sessionHub().stop();
  await closeDatabase();
};

/**
 * Readies one server process: reads its settings, so that a fault shows at once, takes up the timers of its classes,
 * deletes those whose days are over, backs drafts up, and closes screens and database when told to stop.
 */
export const startInstance = (signals: EventEmitter = process): void => {
  const { port } = serverEnv();
  if (process.env.NODE_ENV === 'development') announce(`http://localhost:${port}`);
  else signals.once(OPEN, announce).emit(READY);
  startUpkeep();
  startBackups();
  for (const signal of STOP_SIGNALS)
    signals.once(signal, () => {
      stopInstance().catch((error: unknown) => logFault('stopping', error));
    });
};
