import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { serverEnv } from './env';
import { findStoreFault } from './store-fault';

const FILE_NAME = 'cookie-secret';

const codeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'code') : undefined);

const readSecret = (file: string): string | undefined => {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < 32) throw new Error(`${file} is damaged. Delete it and start again; a new one is then made.`);
    return secret;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Writes the whole file aside and then gives it its name, so that nobody ever reads half a secret. */
const writeSecret = (file: string): void => {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const descriptor = openSync(aside, 'wx', 0o600);
  try {
    writeSync(descriptor, `${randomBytes(32).toString('base64url')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(aside, file);
  } catch (error) {
    // Some file systems know no hard links; there the last of two writers at the very first start wins.
    if (codeOf(error) !== 'EEXIST') renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
};

/** The secret kept in a data folder, mode 600; made there once. Throws `StoreFault` where the folder cannot be written. */
export const keptSecret = (dataDir: string): string => {
  const file = path.join(dataDir, FILE_NAME);
  const known = readSecret(file);
  if (known !== undefined) return known;
  try {
    mkdirSync(dataDir, { recursive: true });
    writeSecret(file);
  } catch (error) {
    throw findStoreFault(error) ?? error;
  }
  return readSecret(file) ?? keptSecret(dataDir);
};

let known: string | undefined;

/** The secret that signs this server's cookies: the stated one, else the one kept in the data folder. */
export const cookieSecret = (): string => {
  const { cookieSecret: stated, dataDir } = serverEnv();
  known ??= stated ?? keptSecret(dataDir);
  return known;
};
