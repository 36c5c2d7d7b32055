import { draftIdIn } from '../../draft-id-in';

const start = (): Worker => new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });

let early: Worker | null = null;

/** Starts the worker where an editor is being opened, before the scripts of the page are read, so that both are ready at once. */
export const startEarly = (path: string): void => {
  if (draftIdIn(path) !== undefined) early = start();
};

/** A worker that checks one draft; whoever takes it ends it. */
export const takeWorker = (): Worker => {
  const worker = early ?? start();
  early = null;
  return worker;
};
