// @ts-check

/** Something that the user can mend; its message is the whole sentence that is shown. */
export class Fault extends Error {}

/** What the server throws, when it starts, for settings or a store that the user can mend. */
const SERVER_FAULTS = ['EnvironmentFault', 'StoreFault'];

/**
 * Ends the process with exit code 1: a fault is told in its sentence, a bug with its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function endWith(error) {
  const told = error instanceof Fault || (error instanceof Error && SERVER_FAULTS.includes(error.name));
  console.error(told ? error.message : error);
  process.exit(1);
}

/**
 * The code of a system error, as `ENOSPC`.
 * @param {unknown} error
 * @returns {string}
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
