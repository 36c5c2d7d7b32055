import type { EventEmitter } from 'node:events';
import { closeDatabase } from './database';
import { serverEnv } from './env';
import { logFault } from './log';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Readies one server process: reads its settings, so that a fault shows at once, and closes the database when told to stop. */
export const startInstance = (signals: EventEmitter = process): void => {
  serverEnv();
  for (const signal of STOP_SIGNALS)
    signals.once(signal, () => {
      closeDatabase().catch((error: unknown) => logFault('closing the database', error));
    });
};
