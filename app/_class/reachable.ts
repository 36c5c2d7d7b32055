import type { Reach } from '@/lib/server/reach';

const THIS_COMPUTER = /^(localhost$|127\.|\[?::1)/;

/** Whether a host name leads nowhere from another device. */
export const isThisComputerOnly = (hostname: string): boolean => THIS_COMPUTER.test(hostname);

/**
 * The origins under which phones find the server, the best first: what BASE_URL states, else the one that this page was
 * opened under; a page that was opened as localhost names the computer's addresses in its networks instead.
 */
export const reachableOrigins = ({ baseUrl, hosts }: Reach, here: string): readonly [string, ...string[]] => {
  if (baseUrl !== null) return [baseUrl];
  const { hostname, protocol, port } = new URL(here);
  if (!isThisComputerOnly(hostname)) return [here];
  const [first, ...others] = hosts.map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`);
  return first === undefined ? [here] : [first, ...others];
};
