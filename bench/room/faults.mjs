// @ts-check
// Loaded before a server that is to be tried (`node --import`): lets it sleep through time, and fills its disk.

let ahead = Number(process.env.SOAK_AHEAD_MS ?? 0);
const now = Date.now;
Date.now = () => now() + ahead;

/** Milliseconds between two looks at the connection, which the server opens anew after a fault. */
const LOOK_MS = 20;

/** @type {typeof globalThis & { twoCapitalsStore?: { client?: { $queryRawUnsafe(sql: string): Promise<unknown> } } }} */
const holder = globalThis;

/** The database may not grow by another page: SQLite answers as on a full disk. */
const fill = () => {
  holder.twoCapitalsStore?.client?.$queryRawUnsafe('PRAGMA max_page_count = 1').catch(() => undefined);
};

/** @type {NodeJS.Timeout | undefined} */
let filling;

process.on('message', (/** @type {{ aheadMs?: number, full?: boolean }} */ message) => {
  if (message.aheadMs !== undefined) ahead = message.aheadMs;
  if (message.full === undefined) return;
  clearInterval(filling);
  if (message.full) filling = setInterval(fill, LOOK_MS);
  else holder.twoCapitalsStore?.client?.$queryRawUnsafe('PRAGMA max_page_count = 1073741823').catch(() => undefined);
});
process.channel?.unref();
// Nothing is left behind when whoever started it is gone.
process.on('disconnect', () => process.exit(1));
