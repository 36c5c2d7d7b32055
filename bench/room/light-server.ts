// The API alone, without pages and without a build: every route of app/api over node:http. Run by `ServerProcess`.
import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverEnv } from '../../lib/server/env';
import { answerError } from '../../lib/server/http/answer';
import { startInstance } from '../../lib/server/instance';

type Route = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** A route as it is found: the pattern of its path, the names of what is open in it, and its methods. */
interface Known {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly methods: Readonly<Record<string, Route>>;
}

const API = path.join('app', 'api');

/** `[id]` stands for one part of a path, `[...all]` for all that follow. */
const patternOf = (folder: string): RegExp =>
  new RegExp(
    `^/api/${folder
      .replaceAll('\\', '/')
      .replace(/\[\.{3}\w+\]/, '.+')
      .replace(/\[\w+\]/g, '([^/]+)')}$`,
  );

const loadRoute = async (file: string): Promise<Known> => {
  const folder = path.dirname(file);
  const methods = (await import(pathToFileURL(path.resolve(API, file)).href)) as Record<string, Route>;
  const names = [...folder.matchAll(/\[(\w+)\]/g)].map(([, name]) => name!);
  return { pattern: patternOf(folder), names, methods };
};

/** Every route, loaded before the server listens. */
const routes = await Promise.all(
  readdirSync(API, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'route.ts')
    .map(loadRoute),
);

const findRoute = (pathname: string): { methods: Known['methods']; params: Record<string, string> } | undefined => {
  // What is named goes before what is open, as with Next.
  const fitting = routes.filter(({ pattern }) => pattern.test(pathname));
  const [known] = fitting.sort((a, b) => a.names.length - b.names.length);
  if (!known) return undefined;
  const parts = known.pattern.exec(pathname)?.slice(1) ?? [];
  return { methods: known.methods, params: Object.fromEntries(known.names.map((name, i) => [name, parts[i] ?? ''])) };
};

const readAll = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const toRequest = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> => {
  const { method = 'GET', url = '/', headers } = incoming;
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const sent = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
  sent.set('x-two-capitals-peer', incoming.socket.remoteAddress ?? 'unknown');
  const body = method === 'GET' ? undefined : await readAll(incoming);
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: sent,
    signal: gone.signal,
    ...(body && { body: new Uint8Array(body) }),
  });
};

const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done).off('close', done);
      resolve();
    };
    outgoing.on('drain', done).on('close', done);
  });

const send = async (answer: Response, outgoing: ServerResponse): Promise<void> => {
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.writeHead(answer.status);
  const reader = answer.body?.getReader();
  outgoing.once('close', () => void reader?.cancel().catch(() => undefined));
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
    if (!outgoing.write(read.value)) await drained(outgoing);
  outgoing.end();
};

const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const request = await toRequest(incoming, outgoing);
  const found = findRoute(new URL(request.url).pathname);
  const route = found?.methods[request.method];
  const answer =
    found && route
      ? await route(request, { params: Promise.resolve(found.params) })
      : answerError({ code: 'unknown-path', message: 'There is nothing under this address.' });
  await send(answer, outgoing);
};

const server = createServer((incoming, outgoing) => {
  // A reader that goes away in the middle of an answer is no fault.
  serve(incoming, outgoing).catch(() => outgoing.destroy());
});
startInstance();
const stop = (): void => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
};
process.once('SIGTERM', stop);
process.on('message', (message) => {
  if (message !== 'heap') return;
  globalThis.gc?.();
  process.send?.({ heapUsed: process.memoryUsage().heapUsed });
});
server.listen({ port: serverEnv().port, host: '127.0.0.1', backlog: 4096 }, () => {
  process.stdout.write(`open at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
