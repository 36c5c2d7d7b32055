import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { type ServerEnv, serverEnv } from './env';

/** Where devices other than this computer reach the server. */
export interface Reach {
  /** What BASE_URL states; null where it states nothing. */
  readonly baseUrl: string | null;
  /** This computer's addresses in its networks, the likeliest first; none where it listens to itself alone. */
  readonly hosts: readonly string[];
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
const ITSELF = /^(localhost$|127\.|::1$)/;

/** Bridges and tunnels of programs on this computer: no phone is behind them. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|wg|tailscale|zt)/i;

/** School and home networks hand out these addresses, those of the first row most often. */
const LIKELY = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

const likelihood = (address: string): number => {
  const found = LIKELY.findIndex((range) => range.test(address));
  return found < 0 ? LIKELY.length : found;
};

const networkAddresses = (interfaces: Interfaces): string[] =>
  Object.entries(interfaces)
    .filter(([name]) => !INSIDE.test(name))
    .flatMap(([, addresses = []]) => addresses)
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort((a, b) => likelihood(a) - likelihood(b));

/** Where other devices reach a server with these settings, on a computer with these networks. */
export const reachOf = ({ baseUrl, host }: Pick<ServerEnv, 'baseUrl' | 'host'>, interfaces: Interfaces): Reach => {
  const stated = baseUrl?.origin ?? null;
  if (host === undefined || EVERY_ADDRESS.has(host)) return { baseUrl: stated, hosts: networkAddresses(interfaces) };
  return { baseUrl: stated, hosts: ITSELF.test(host) ? [] : [host.includes(':') ? `[${host}]` : host] };
};

/** Where other devices reach this server; read anew each time, since a laptop changes its network. */
export const reachNow = (): Reach => reachOf(serverEnv(), networkInterfaces());

/** Says in one line where other devices find a server that is open at an address of this computer, if they can. */
export const announceReach = (address: string, say: (line: string) => void, { baseUrl, hosts } = reachNow()): void => {
  const { port } = new URL(address);
  const addresses = hosts.map((host) => `http://${host}${port === '' ? '' : `:${port}`}`);
  if (baseUrl !== null) say(`People reach it at ${baseUrl}`);
  else if (addresses.length > 0) say(`Other devices in the same network reach it at ${addresses.join(' or ')}`);
};
