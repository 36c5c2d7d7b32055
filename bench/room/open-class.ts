import type { CompiledPack } from '../../lib/engine/compile';
import type { PostedCommand, SessionListing, ViewMessage } from '../../lib/server/sessions/contract';
import { type SessionSettings, USUAL_MINUTES } from '../../lib/session/settings';
import type { Answer, Browser } from './browser';

const PASSWORD = 'correct horse battery';

const required = (answer: Answer, status: number, what: string): string => {
  if (answer.status !== status) throw new Error(`${what} was answered with ${answer.status}: ${answer.body}`);
  return answer.body;
};

/** The host makes the account that a link is for, and is signed in. */
export const welcomeHost = async (host: Browser, welcome: string): Promise<void> => {
  const token = welcome.slice(welcome.lastIndexOf('/') + 1);
  required(await host.send('POST', `/api/links/${token}`, { name: 'Host', password: PASSWORD }), 204, 'The link');
};

/** The host signs in on another device. */
export const signInHost = (host: Browser, email: string): Promise<Answer> =>
  host.send('POST', '/api/auth/sign-in/email', { email, password: PASSWORD });

const settingsFor = ({ pack }: CompiledPack): SessionSettings => ({
  pace: 'host',
  minutes: USUAL_MINUTES,
  rule: 'head',
  naming: 'call-signs',
  observers: true,
  world: 'draw',
  shocks: 'chance',
  counterpart: 'record',
  projector: 'both',
  quarters: pack.quarters,
  cut: pack.classCut,
  retentionDays: 30,
  rehearsal: false,
});

/** The host opens a class on a pack. */
export const openClass = async (host: Browser, compiled: CompiledPack, title: string): Promise<SessionListing> => {
  const body = { packId: compiled.pack.id, title, settings: settingsFor(compiled) };
  const told = required(await host.send('POST', '/api/sessions', body), 201, 'Opening a class');
  return (JSON.parse(told) as { session: SessionListing }).session;
};

/** What somebody sees of a class now. */
export const viewClass = async (browser: Browser, id: string, as: 'host' | 'seat'): Promise<ViewMessage> =>
  JSON.parse(required(await browser.send('GET', `/api/sessions/${id}/view?as=${as}`), 200, 'Viewing')) as ViewMessage;

/** Does a command that must be accepted; gives the position that shows it. */
export const does = async (
  browser: Browser,
  id: string,
  as: 'host' | 'seat',
  key: string,
  command: PostedCommand,
): Promise<number> => {
  const answer = await browser.send('POST', `/api/sessions/${id}/commands`, { key, as, command });
  return (JSON.parse(required(answer, 200, command.type)) as { position: number }).position;
};

/** A phone takes a seat; gives its id. */
export const join = async (browser: Browser, code: string, key: string): Promise<string> =>
  (
    JSON.parse(required(await browser.send('POST', '/api/join', { code, name: null, key }), 201, 'Joining')) as {
      seat: string;
    }
  ).seat;
