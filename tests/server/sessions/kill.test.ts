import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { closeDatabase } from '../../../lib/server/database';
import { readEvents } from '../../../lib/server/sessions/store';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, openRoom, restart } from './a-class';

temporaryDatabase([CLASS_PACK]);

/** Kills a process that acts in these classes, so many milliseconds after its first acknowledged press; gives what it told. */
const killAfter = async (ids: readonly string[], milliseconds: number): Promise<ReadonlyMap<string, number>> => {
  const script = path.join(import.meta.dirname, 'act-until-killed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...ids], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  await pause(milliseconds);
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
  const lines = told.slice(0, told.lastIndexOf('\n')).split('\n');
  return new Map(lines.map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1])]));
};

test('a server that is killed at any moment loses no press that it acknowledged, and its log has no gap', async () => {
  const rooms = [await openRoom(), await openRoom(), await openRoom()];
  const ids = rooms.map(({ id }) => id);
  for (const milliseconds of [0, 7, 31, 89, 173]) {
    await restart();
    await closeDatabase();
    const acknowledged = await killAfter(ids, milliseconds);
    expect(acknowledged.size).toBeGreaterThan(0);
    for (const room of rooms) {
      const positions = (await readEvents(room.id)).map(({ position }) => position);
      expect(positions).toEqual(positions.map((_, i) => i + 1));
      expect(positions.length).toBeGreaterThanOrEqual(acknowledged.get(room.id) ?? 1);
      expect((await room.host.sees(room.id, 'host')).view.room.position).toBe(positions.length);
    }
  }
});
