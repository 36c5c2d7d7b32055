import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CompiledPack } from '../../lib/engine/compile';
import { Browser } from '../room/browser';
import { does, join, openClass, viewClass } from '../room/open-class';
import type { ServerProcess } from '../room/server-process';

/** Longer than a session that nobody watches keeps what it can compute again. */
const REST_MS = 40_000;
const TICKS_MS = 2_500;

/** Bytes of heap that each of so many sessions takes while nobody watches it: a class that has begun, all seats taken. */
export const measureIdleHeap = async (
  server: ServerProcess,
  host: Browser,
  compiled: CompiledPack,
  sessions: number,
  seats: number,
): Promise<number> => {
  const ids: string[] = [];
  for (let i = 0; i < sessions; i++) {
    const { id, joinCode } = await openClass(host, compiled, 'Idle');
    const phones = Array.from({ length: seats }, () => new Browser(host.port, '10.0.0.1'));
    await Promise.all(phones.map((phone) => join(phone, joinCode ?? '', randomUUID())));
    await does(host, id, 'host', randomUUID(), {
      type: 'GoOn',
      from: { quarter: 0, phase: 'lobby' },
      without: 'nobody',
    });
    ids.push(id);
  }
  await server.kill();
  await server.start();
  const rested = async (from: number, to: number): Promise<number> => {
    for (const id of ids.slice(from, to)) await viewClass(host, id, 'host');
    server.sleep(REST_MS);
    await pause(TICKS_MS);
    return server.heapUsed();
  };
  // The first third brings the pack and the code with it, which all share.
  const third = Math.ceil(sessions / 3);
  const before = await rested(0, third);
  return ((await rested(third, sessions)) - before) / (sessions - third);
};
