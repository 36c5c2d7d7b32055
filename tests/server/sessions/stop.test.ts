import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase } from '../../../lib/server/database';
import { readEvents } from '../../../lib/server/sessions/store';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, openRoom, restart } from './a-class';

temporaryDatabase([CLASS_PACK]);

/** What the issue allows between the signal and the end. */
const MOST_STOPPING_MS = 5_000;

test('a server told to stop closes its screens, writes what it took on, and ends within five seconds', async () => {
  const rooms = [await openRoom(), await openRoom()];
  await restart();
  await closeDatabase();
  const script = path.join(import.meta.dirname, 'watch-until-stopped.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...rooms.map(({ id }) => id)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  child.kill('SIGTERM');
  const [code] = await once(child, 'close', { signal: AbortSignal.timeout(MOST_STOPPING_MS) });
  expect(code).toBe(0);
  const lines = told.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('closed '))).toHaveLength(2);
  for (const { id } of rooms) {
    const acknowledged = lines.filter((line) => line.startsWith(id)).map((line) => Number(line.split(' ')[1]));
    const positions = (await readEvents(id)).map(({ position }) => position);
    expect(positions).toEqual(positions.map((_, i) => i + 1));
    expect(positions).toEqual(expect.arrayContaining(acknowledged));
  }
});
