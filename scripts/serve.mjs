// @ts-check
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { errorCode } from './fault.mjs';
import { listeningFault } from './preflight.mjs';
import { ROOT } from './settings.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/** Milliseconds that open requests get to finish once the server was told to stop. */
const GRACE = 1_500;

/** Milliseconds after which a connection that takes nothing is cut; open screens are sent a sign of life every 15 s. */
const DEAD_AFTER = 60_000;
/** A line that is open and idle is kept longer than proxies keep theirs, so that none goes on one that was just closed. */
const IDLE_AFTER = 75_000;

/** @param {import('node:http').Server} server @param {Settings} settings @returns {Promise<void>} */
function listen(server, settings) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listeningFault(errorCode(error), settings)));
    server.listen({ port: settings.port, host: settings.host }, resolve);
  });
}

/**
 * Tells the server inside where it is open, whether it is ready already or soon: it says where the first account is made.
 * @param {string} address
 */
function announce(address) {
  /** @type {import('node:events').EventEmitter} */
  const inside = process;
  const tell = () => inside.emit('two-capitals:open', address);
  inside.once('two-capitals:ready', tell);
  tell();
}

/**
 * Serves the built pages from this very process, so that nothing is left behind when it is killed. SIGTERM and SIGINT
 * let open requests finish and end it with exit code 0.
 * @param {Settings} settings
 */
export async function serve(settings) {
  const next = createRequire(import.meta.url)('next');
  const app = next({ dev: false, dir: ROOT, hostname: settings.host ?? 'localhost', port: settings.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    // Where limits count tries by address; nobody else may set it.
    request.headers['x-two-capitals-peer'] = request.socket.remoteAddress ?? 'unknown';
    return handle(request, response);
  });
  server.timeout = DEAD_AFTER;
  server.keepAliveTimeout = IDLE_AFTER;
  await listen(server, settings);
  const stop = () => {
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
    server.close(() => app.close().finally(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const shown = settings.host && settings.host !== '0.0.0.0' ? settings.host : 'localhost';
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const open = `http://${shown}:${address.port}`;
  process.stdout.write(`Two Capitals is open at ${open}\n`);
  announce(open);
}
