import { DELETE as deleteMe } from '../../app/api/me/route';
import { GET as getExport } from '../../app/api/runs/[id]/export/route';
import * as run from '../../app/api/runs/[id]/route';
import * as runs from '../../app/api/runs/route';
import type { ErrorBody } from '../../lib/server/http/answer';
import { NEW_RUN } from '../server/a-run';

export const SITE = 'http://192.168.0.7:3000';

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is text, bytes or a stream already. */
  readonly body?: unknown;
}

const isRaw = (body: unknown): body is string | Uint8Array | ReadableStream =>
  typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;

/** A request as a browser on the local network would send it. */
export const request = (address: string, { method = 'GET', headers = {}, body }: Sent = {}): Request => {
  const content = body === undefined || isRaw(body) ? body : JSON.stringify(body);
  return new Request(`${SITE}${address}`, {
    method,
    headers: {
      host: '192.168.0.7:3000',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(content !== undefined && { body: content as BodyInit, duplex: 'half' }),
  });
};

const at = (id: string) => ({ params: Promise.resolve({ id }) });

/** A device with its cookie jar, calling the route handlers. */
export const device = () => {
  let cookie = '';
  const remember = (response: Response) => {
    for (const line of response.headers.getSetCookie()) cookie = line.slice(0, line.indexOf(';'));
    return response;
  };
  const send = (address: string, sent: Sent = {}) =>
    request(address, { ...sent, headers: { ...(cookie && { cookie }), ...sent.headers } });
  return {
    cookie: () => cookie,
    create: async (body: unknown = { document: NEW_RUN }, headers = {}) =>
      remember(await runs.POST(send('/api/runs', { method: 'POST', body, headers }))),
    list: () => runs.GET(send('/api/runs')),
    read: (id: string) => run.GET(send(`/api/runs/${id}`), at(id)),
    save: (id: string, body: unknown, headers = {}) =>
      run.PUT(send(`/api/runs/${id}`, { method: 'PUT', body, headers }), at(id)),
    rename: (id: string, body: unknown) => run.PATCH(send(`/api/runs/${id}`, { method: 'PATCH', body }), at(id)),
    remove: (id: string, headers = {}) => run.DELETE(send(`/api/runs/${id}`, { method: 'DELETE', headers }), at(id)),
    download: (id: string, query: string) => getExport(send(`/api/runs/${id}/export${query}`), at(id)),
    forget: async (headers = {}) => remember(await deleteMe(send('/api/me', { method: 'DELETE', headers }))),
  };
};

export type Device = ReturnType<typeof device>;

/** Creates a run and gives its id. */
export const createdRun = async (on: Device): Promise<string> => {
  const response = await on.create();
  const { run: created } = (await response.json()) as { run: { id: string } };
  return created.id;
};

/** Status and code of an answer that refuses. */
export const refusalOf = async (response: Response): Promise<{ status: number; code: string }> => {
  const { error } = (await response.json()) as ErrorBody;
  return { status: response.status, code: error.code };
};
