import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { APIRequestContext } from '@playwright/test';
import { expect } from './test';

const run = promisify(execFile);

/** The password of every instructor that tests make. */
export const PASSWORD = 'a long enough password';

/** Says what the command for instructors' accounts prints, run beside the server on its database. */
export const instructors = async (...args: readonly string[]): Promise<string> => {
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: '', PORT: process.env.E2E_PORT };
  const { stdout } = await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/instructors.ts', ...args], {
    env,
  });
  return stdout.trim();
};

/** The path of the one-time link that a command prints. */
export const linkBy = async (command: 'invite' | 'reset', email: string): Promise<string> =>
  new URL(await instructors(command, email)).pathname;

/** Makes an account and signs the browser in to which the requests belong; the e-mail address must be new. */
export const becomeInstructor = async (
  requests: APIRequestContext,
  email: string,
  name = 'Instructor',
): Promise<void> => {
  const path = await linkBy('invite', email);
  const token = path.slice(path.lastIndexOf('/') + 1);
  await expect(await requests.post(`/api/links/${token}`, { data: { name, password: PASSWORD } })).toBeOK();
};
