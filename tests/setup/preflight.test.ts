import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '../../scripts/free-port.mjs';
import { ROOT } from '../../scripts/settings.mjs';
import { temporaryFolder } from '../builders/temporary-folder';

const SQLITE_HEADER = 'SQLite format 3\0';

/** Writes a module that makes the process an ordinary user, since nothing is read-only for an administrator. */
const dropRights = (folder: string): string => {
  const file = path.join(folder, 'drop-rights.mjs');
  writeFileSync(file, 'if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }');
  return file;
};

const pretendVersion = (version: string): string =>
  `data:text/javascript,Object.defineProperty(process,'version',{value:'${version}'})`;

interface Machine {
  readonly env?: Record<string, string>;
  /** Modules that run before the script. */
  readonly before?: readonly string[];
  readonly script?: string;
}

/** Runs a script from a copy of scripts/ that any user may read, with no package in reach. */
const runScript = async (folder: string, machine: Machine): Promise<SpawnSyncReturns<string>> => {
  chmodSync(folder, 0o755);
  cpSync(path.join(ROOT, 'scripts'), path.join(folder, 'checkout', 'scripts'), { recursive: true });
  const before = (machine.before ?? []).flatMap((module) => ['--import', module]);
  const script = path.join(folder, 'checkout', 'scripts', machine.script ?? 'preflight.mjs');
  const port = String(await findFreePort());
  return spawnSync(process.execPath, [...before, script], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port, DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '', ...machine.env },
  });
};

const expectFault = ({ status, stdout, stderr }: SpawnSyncReturns<string>, sentence: RegExp): void => {
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(status).toBe(1);
};

test('a machine with a free port and room passes, and the data folder is made and left empty', async () => {
  const folder = temporaryFolder();
  const { status, stderr } = await runScript(folder, {});
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readdirSync(path.join(folder, 'data'))).toEqual([]);
});

test.each(['v18.20.4', 'v20.18.3', 'v21.7.3', 'v22.11.0', 'v23.5.0', 'v25.0.0'])(
  'Node %s is refused before anything else is read',
  async (version) => {
    for (const script of ['preflight.mjs', 'start.mjs', 'test.mjs']) {
      const outcome = await runScript(temporaryFolder(), { before: [pretendVersion(version)], script });
      expectFault(outcome, new RegExp(`needs Node 20\\.19.*this is ${version}`));
    }
  },
);

test.each(['v20.19.0', 'v22.12.0', 'v24.0.0'])('Node %s is accepted', async (version) => {
  expect((await runScript(temporaryFolder(), { before: [pretendVersion(version)] })).status).toBe(0);
});

test('a taken port is named, with another one to try', async () => {
  const listener = net.createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void listener.close());
  const { port } = listener.address() as net.AddressInfo;
  const outcome = await runScript(temporaryFolder(), { env: { PORT: String(port) } });
  expectFault(outcome, new RegExp(`Port ${port} is taken; .* PORT=\\d+ npm start`));
});

test.each(['seven', '-1', '65536', '30.5'])('PORT=%s is refused', async (port) => {
  expectFault(await runScript(temporaryFolder(), { env: { PORT: port } }), /PORT is ".+"; set it to a whole number/);
});

test('a HOST that is not of this machine is refused', async () => {
  expectFault(
    await runScript(temporaryFolder(), { env: { HOST: '203.0.113.7' } }),
    /HOST 203\.0\.113\.7 is no address/,
  );
});

test('a data folder that is a file is refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'data'), 'a file');
  expectFault(await runScript(folder, {}), /data is not a folder/);
});

test('a data folder that cannot be written to is refused', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'data'), { mode: 0o555 });
  const outcome = await runScript(folder, { before: [dropRights(folder)] });
  expectFault(outcome, /The data folder .* cannot be written to; make it writable/);
});

test('a data folder that cannot be made is refused', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'closed'), { mode: 0o555 });
  const env = { DATA_DIR: path.join(folder, 'closed', 'data') };
  expectFault(await runScript(folder, { before: [dropRights(folder)], env }), /cannot be created/);
});

test('a data folder without room is refused', async () => {
  const outcome = await runScript(temporaryFolder(), { env: { DATA_FLOOR_MB: '999999999' } });
  expectFault(outcome, /less than 999999999 MB of room; free some space/);
});

test('a database that cannot be written to is refused and left as it was', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'data'));
  const file = path.join(folder, 'data', 'two-capitals.db');
  writeFileSync(file, SQLITE_HEADER, { mode: 0o444 });
  chmodSync(path.join(folder, 'data'), 0o777);
  expectFault(
    await runScript(folder, { before: [dropRights(folder)] }),
    /cannot be written to; give this user the right/,
  );
  expect(readFileSync(file, 'latin1')).toBe(SQLITE_HEADER);
});

test('a file that is no database is refused and left as it was', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'data'));
  const file = path.join(folder, 'data', 'two-capitals.db');
  writeFileSync(file, 'Notes of a meeting, by no means a database.');
  expectFault(await runScript(folder, {}), /is damaged or is no SQLite database; move it aside/);
  expect(readFileSync(file, 'utf8')).toBe('Notes of a meeting, by no means a database.');
});

test('npm start stops at such a fault before it installs anything', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'data'));
  const file = path.join(folder, 'data', 'two-capitals.db');
  writeFileSync(file, 'Notes of a meeting, by no means a database.');
  const { status, stdout, stderr } = await runScript(folder, { script: 'start.mjs' });
  expect(stdout).toMatch(/^\[1\/6\] This machine: .*\n$/);
  expect(stderr).toMatch(/is damaged or is no SQLite database/);
  expect(status).toBe(1);
  expect(readdirSync(path.join(folder, 'checkout'))).toEqual(['scripts']);
});
