// @ts-check

/** Milliseconds between two looks at the parent. */
const LOOK_EVERY = 500;

/**
 * Under npm the signal that stops `npm start` ends npm and its shell but never reaches this process, which would be left
 * behind with the port. It therefore sends itself SIGTERM once its parent is gone.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY);
  looking.unref();
}
