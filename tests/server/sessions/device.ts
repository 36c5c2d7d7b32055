import { POST as postAuth } from '../../../app/api/auth/[...all]/route';
import * as authors from '../../../app/api/drafts/[id]/authors/route';
import * as classes from '../../../app/api/drafts/[id]/classes/route';
import * as edits from '../../../app/api/drafts/[id]/edits/route';
import * as draftExport from '../../../app/api/drafts/[id]/export/route';
import * as history from '../../../app/api/drafts/[id]/history/route';
import * as publish from '../../../app/api/drafts/[id]/publish/route';
import * as draft from '../../../app/api/drafts/[id]/route';
import * as draftSources from '../../../app/api/drafts/[id]/sources/route';
import * as draftImport from '../../../app/api/drafts/import/route';
import * as drafts from '../../../app/api/drafts/route';
import * as move from '../../../app/api/join/move/route';
import * as join from '../../../app/api/join/route';
import { POST as postLink } from '../../../app/api/links/[token]/route';
import * as publicationExport from '../../../app/api/publications/[id]/export/route';
import * as publication from '../../../app/api/publications/[id]/route';
import * as screenPack from '../../../app/api/screens/[key]/pack/route';
import * as screenRecord from '../../../app/api/screens/[key]/record/route';
import * as screenReveal from '../../../app/api/screens/[key]/reveal/route';
import * as screenStream from '../../../app/api/screens/[key]/stream/route';
import * as screenView from '../../../app/api/screens/[key]/view/route';
import * as commands from '../../../app/api/sessions/[id]/commands/route';
import * as exported from '../../../app/api/sessions/[id]/export/route';
import * as pack from '../../../app/api/sessions/[id]/pack/route';
import * as pins from '../../../app/api/sessions/[id]/pins/route';
import * as presence from '../../../app/api/sessions/[id]/presence/route';
import * as record from '../../../app/api/sessions/[id]/record/route';
import * as reveal from '../../../app/api/sessions/[id]/reveal/route';
import * as session from '../../../app/api/sessions/[id]/route';
import * as shockPreview from '../../../app/api/sessions/[id]/shock-preview/route';
import * as stream from '../../../app/api/sessions/[id]/stream/route';
import * as view from '../../../app/api/sessions/[id]/view/route';
import * as sessions from '../../../app/api/sessions/route';
import { issueInvitation } from '../../../lib/server/accounts/links';
import type { Capacity, JoinAnswer, PostedCommand, ViewMessage } from '../../../lib/server/sessions/contract';
import { request } from '../../api/call';

type Route = (
  request: Request,
  context: { params: Promise<{ id: string; key: string; token: string }> },
) => Promise<Response>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const ROUTES: Readonly<Record<string, Partial<Record<Method, Route>>>> = {
  '/api/drafts': drafts,
  '/api/drafts/*': draft,
  '/api/drafts/*/authors': authors,
  '/api/drafts/*/classes': classes,
  '/api/drafts/*/history': history,
  '/api/drafts/*/edits': edits,
  '/api/drafts/*/export': draftExport,
  '/api/drafts/*/publish': publish,
  '/api/drafts/*/sources': draftSources,
  '/api/drafts/import': draftImport,
  '/api/publications/*': publication,
  '/api/publications/*/export': publicationExport,
  '/api/sessions': sessions,
  '/api/sessions/*': session,
  '/api/sessions/*/commands': commands,
  '/api/sessions/*/export': exported,
  '/api/sessions/*/pack': pack,
  '/api/sessions/*/pins': pins,
  '/api/sessions/*/presence': presence,
  '/api/sessions/*/record': record,
  '/api/sessions/*/reveal': reveal,
  '/api/sessions/*/shock-preview': shockPreview,
  '/api/sessions/*/stream': stream,
  '/api/sessions/*/view': view,
  '/api/screens/*/pack': screenPack,
  '/api/screens/*/record': screenRecord,
  '/api/screens/*/reveal': screenReveal,
  '/api/screens/*/stream': screenStream,
  '/api/screens/*/view': screenView,
  '/api/join': join,
  '/api/join/move': move,
  '/api/auth/*': { POST: postAuth },
  '/api/links/*': { POST: postLink },
};

/** Finds the route of a path as Next would, and calls it. */
const call = (sent: Request): Promise<Response> => {
  const { pathname } = new URL(sent.url);
  const [, , , name = ''] = pathname.split('/');
  const found = ROUTES[pathname] ? pathname : pathname.replace(`/${name}`, '/*');
  const route = ROUTES[found]?.[sent.method as Method];
  if (!route) throw new Error(`There is no ${sent.method} ${pathname}.`);
  return route(sent, { params: Promise.resolve({ id: name, key: name, token: name }) });
};

let keys = 0;

/** A key that no other press has. */
export const newKey = (): string => `press-${String(++keys).padStart(6, '0')}`;

/** A browser in the class with its cookies, calling the route handlers. */
export const device = (address = '192.0.2.1') => {
  const jar = new Map<string, string>();
  const send = async (
    method: Method,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await call(
      request(path, {
        method,
        body,
        headers: { 'x-two-capitals-peer': address, ...(cookie && { cookie }), ...headers },
      }),
    );
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answer;
  };
  const get = (path: string, headers = {}) => send('GET', path, undefined, headers);
  const post = (path: string, body: unknown, headers = {}) => send('POST', path, body, headers);
  const viewed = async (answer: Promise<Response>): Promise<ViewMessage> => (await answer).json();
  return {
    jar,
    send,
    get,
    post,
    /** Makes an account and signs in with it. */
    signIn: async (email: string, headers = {}) => {
      const { path } = await issueInvitation(email);
      const token = path.slice(path.lastIndexOf('/') + 1);
      return post(`/api/links/${token}`, { name: 'Host', password: 'correct horse battery' }, headers);
    },
    join: async (code: string, name: string | null = null, key = newKey()): Promise<JoinAnswer> =>
      (await post('/api/join', { code, name, key })).json(),
    asks: (id: string, as: Capacity, command: PostedCommand, key = newKey()) =>
      post(`/api/sessions/${id}/commands`, { key, as, command }),
    sees: (id: string, as: Capacity) => viewed(get(`/api/sessions/${id}/view?as=${as}`)),
  };
};

export type Device = ReturnType<typeof device>;
