import { newId } from './ids';

/** One line of JSON on standard error. */
const writeLine = (entry: Readonly<Record<string, unknown>>): void => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

/** Logs something unexpected with its stack and gives the id under which it stands in the log. */
export const logFault = (what: string, error: unknown): string => {
  const id = newId(10);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLine({ level: 'error', id, what, detail });
  return id;
};
