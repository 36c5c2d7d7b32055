import { POST as postAuth } from '../../../app/api/auth/[...all]/route';
import { POST as postUsedLink } from '../../../app/api/links/[token]/route';
import { POST as postLink } from '../../../app/api/links/route';
import { findHost } from '../../../lib/server/sessions/host';
import { request } from '../../api/call';

export const PASSWORD = 'correct horse battery';

/** The token at the end of a link's path or address. */
export const tokenOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** An instructor's browser with its cookies, calling the route handlers; each one has its own network address. */
export const browser = (address = '192.0.2.1', headers: Readonly<Record<string, string>> = {}) => {
  const jar = new Map<string, string>();
  const remember = (answer: Response): Response => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = (path: string, body: unknown, method = 'POST') =>
    request(path, {
      method,
      headers: { 'x-two-capitals-peer': address, ...(jar.size > 0 && { cookie: cookie() }), ...headers },
      ...(method === 'GET' ? {} : { body }),
    });
  const auth = async (path: string, body: unknown = {}) => remember(await postAuth(send(`/api/auth/${path}`, body)));
  return {
    jar,
    auth,
    signIn: (email: string, password = PASSWORD) => auth('sign-in/email', { email, password }),
    follow: async (path: string, body: unknown) => {
      const token = tokenOf(path);
      return remember(await postUsedLink(send(`/api/links/${token}`, body), { params: Promise.resolve({ token }) }));
    },
    invite: async (email: string) => postLink(send('/api/links', { email })),
    host: () => findHost(send('/api/sessions', undefined, 'GET')),
  };
};
