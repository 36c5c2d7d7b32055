import { closeDatabase } from './database';
import { serverEnv } from './env';
import { logFault } from './log';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Readies one server process: reads its settings, so that a fault in them shows at once, and closes the database on its way out. */
export const startInstance = (): void => {
  serverEnv();
  for (const signal of STOP_SIGNALS)
    process.once(signal, () => {
      closeDatabase().catch((error: unknown) => logFault('closing the database', error));
    });
};
