import type { EventEmitter } from 'node:events';
import { announceFirstLink } from './accounts/first-link';
import { closeDatabase } from './database';
import { serverEnv } from './env';
import { logFault } from './log';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Emitted by `scripts/serve.mjs` with the server's address, once it listens. */
const OPEN = 'two-capitals:open';

const announce = (address: string): void => {
  announceFirstLink(address, (line) => process.stdout.write(`${line}\n`)).catch((error: unknown) =>
    logFault('making the link for the first account', error),
  );
};

/** Readies one server process: reads its settings, so that a fault shows at once, and closes the database when told to stop. */
export const startInstance = (signals: EventEmitter = process): void => {
  const { port } = serverEnv();
  if (process.env.NODE_ENV === 'development') announce(`http://localhost:${port}`);
  else signals.once(OPEN, announce);
  for (const signal of STOP_SIGNALS)
    signals.once(signal, () => {
      closeDatabase().catch((error: unknown) => logFault('closing the database', error));
    });
};
