import { logFault } from '../log';
import { sessionHub } from './hub';
import { deleteOverdue, listTimed } from './store';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes the sessions whose days are over. */
export const sweepSessions = async (now: number): Promise<void> => {
  await sessionHub().forget(await deleteOverdue(now));
};

/** Takes up the timers that ran when the server last stopped; one that has run out meanwhile goes on at once. */
export const resumeTimers = async (): Promise<void> => {
  for (const id of await listTimed()) {
    try {
      await sessionHub().find({ id });
    } catch (error) {
      logFault(`taking up the timer of session ${id}`, error);
    }
  }
};

const logged = (what: string, work: () => Promise<void>): void => {
  work().catch((error: unknown) => logFault(what, error));
};

/** What sessions need of a server that starts: timers taken up, and old sessions deleted now and then daily. */
export const startUpkeep = (): void => {
  const sweep = () => logged('deleting old sessions', () => sweepSessions(Date.now()));
  sweep();
  logged('taking up timers', resumeTimers);
  setInterval(sweep, DAY_MS).unref();
};
