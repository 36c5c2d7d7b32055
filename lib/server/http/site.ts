import { serverEnv } from '../env';
import { RefusedError } from '../refused';

/** The header as our own proxy set it; undefined where no proxy is trusted, since anybody can send it. */
const forwarded = (request: Request, name: string): string | undefined =>
  serverEnv().trustProxy ? request.headers.get(name)?.split(',')[0]?.trim().toLowerCase() : undefined;

const withoutDefaultPort = (host: string): string => host.toLowerCase().replace(/:(80|443)$/, '');

/** Whether the browser speaks https to us or to our proxy. */
export const isSecure = (request: Request): boolean =>
  (forwarded(request, 'x-forwarded-proto') ?? serverEnv().baseUrl?.protocol.slice(0, -1)) === 'https';

/** Set by `scripts/serve.mjs` on every request, over whatever the sender wrote there. */
const PEER_HEADER = 'x-two-capitals-peer';

/** The half of an IPv6 address that names a network; its other half a device changes as it likes. */
const networkOf = (address: string): string =>
  address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;

/** The address that a request comes from, for limits: the last that our proxy saw, else the connection's. */
export const addressOf = (request: Request): string => {
  const { trustProxy } = serverEnv();
  const told = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1) : undefined;
  return networkOf((told ?? request.headers.get(PEER_HEADER) ?? 'unknown').trim().toLowerCase());
};

const ownHosts = (request: Request): string[] =>
  [serverEnv().baseUrl?.host, forwarded(request, 'x-forwarded-host'), request.headers.get('host')]
    .filter((host) => typeof host === 'string')
    .map(withoutDefaultPort);

const comesFromHere = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && ownHosts(request).includes(withoutDefaultPort(new URL(origin).host));
};

/** Lets a write through if it comes from our own pages or from no page at all. Throws the refusal `foreign-origin`. */
export const requireOwnOrigin = (request: Request): void => {
  if (comesFromHere(request)) return;
  throw new RefusedError({
    code: 'foreign-origin',
    message: 'Only pages of this server may change what is saved here.',
  });
};
