import { serverEnv } from '../env';
import { RefusedError } from '../refused';

/** The header as our own proxy set it; undefined where no proxy is trusted, since anybody can send it. */
const forwarded = (request: Request, name: string): string | undefined =>
  serverEnv().trustProxy ? request.headers.get(name)?.split(',')[0]?.trim().toLowerCase() : undefined;

const withoutDefaultPort = (host: string): string => host.toLowerCase().replace(/:(80|443)$/, '');

/** Whether the browser speaks https to us or to our proxy. */
export const isSecure = (request: Request): boolean =>
  (forwarded(request, 'x-forwarded-proto') ?? serverEnv().baseUrl?.protocol.slice(0, -1)) === 'https';

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
