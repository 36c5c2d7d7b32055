// The barest server of screens: what is posted is told to every open stream of a room. Run by `npm run bench -- classes`.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const rooms = new Map<string, Set<ServerResponse>>();
let position = 0;

const roomOf = (name: string): Set<ServerResponse> => {
  const room = rooms.get(name) ?? new Set<ServerResponse>();
  rooms.set(name, room);
  return room;
};

const server = createServer((request, response) => {
  const room = roomOf(request.url ?? '');
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('id: 0.0\nevent: view\ndata: {}\n\n');
    room.add(response);
    response.once('close', () => room.delete(response));
    return;
  }
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => {
    body += text;
  });
  request.once('end', () => {
    const told = `id: ${++position}.0\nevent: view\ndata: ${body}\n\n`;
    response.end(JSON.stringify({ position }));
    for (const screen of room) screen.write(told);
  });
});
process.once('SIGTERM', () => process.exit(0));
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  process.stdout.write(`open at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
