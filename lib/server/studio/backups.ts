import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTransaction } from '../database';
import { serverEnv } from '../env';
import { logFault } from '../log';
import { keepDraft } from './pack-files';

/** Files that are kept of each draft, one for each day on which it changed, the oldest of them going first. */
const KEPT_PER_DRAFT = 14;
const HOUR_MS = 60 * 60 * 1000;
/** How long the backups of a draft stay after it was first found missing. */
const KEPT_MS = KEPT_PER_DRAFT * 24 * HOUR_MS;
/** An empty file among the backups of a draft that is missing; its time is when that was first found. */
const MISSING = 'missing';
const FILE = /^\d{4}-\d{2}-\d{2}\.two-capitals\.zip$/;

/** The folder in which drafts are backed up, each in a folder that its id names. */
export const backupFolder = (): string => path.join(serverEnv().dataDir, 'backups', 'drafts');

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
};

const backupsIn = async (folder: string): Promise<string[]> =>
  (await namesIn(folder)).filter((name) => FILE.test(name));

interface ChangedDraft {
  readonly id: string;
  readonly ownerId: string;
  readonly updatedAt: Date;
}

const isBehind = async (folder: string, { updatedAt }: ChangedDraft): Promise<boolean> => {
  const last = (await backupsIn(folder)).at(-1);
  return last === undefined || (await stat(path.join(folder, last))).mtime < updatedAt;
};

/**
 * Written beside its place first, so that a file that is there is whole. Its time is when the draft last changed as far
 * as was known before it was read: what came while it was written counts as still to be kept.
 */
const backUp = async (folder: string, { id, ownerId, updatedAt }: ChangedDraft, now: Date): Promise<void> => {
  const { bytes } = await keepDraft(ownerId, id);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${now.toISOString().slice(0, 10)}.two-capitals.zip`);
  await writeFile(`${file}.part`, bytes);
  await utimes(`${file}.part`, updatedAt, updatedAt);
  await rename(`${file}.part`, file);
  const old = (await backupsIn(folder)).slice(0, -KEPT_PER_DRAFT);
  for (const name of old) await rm(path.join(folder, name));
};

const timeOf = async (file: string): Promise<Date | undefined> => {
  try {
    return (await stat(file)).mtime;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
};

/** A draft is missing where it was deleted, perhaps by mistake, and where the database was lost: its backups wait. */
const leaveMissing = async (folder: string, now: Date): Promise<void> => {
  const sign = path.join(folder, MISSING);
  const since = await timeOf(sign);
  if (since === undefined) {
    await writeFile(sign, '');
    await utimes(sign, now, now);
  } else if (now.getTime() - since.getTime() > KEPT_MS) await rm(folder, { recursive: true, force: true });
};

const loggingFaults = async (what: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    logFault(what, error);
  }
};

/**
 * Writes every draft that changed since its last backup as a file that the library imports, with the texts of its
 * documents, and deletes the backups of drafts that have been missing for as many days as are kept. A draft that cannot
 * be written is logged, and the others are.
 */
export const backUpDrafts = async (now: Date): Promise<void> => {
  const drafts = await inTransaction((transaction) =>
    transaction.draft.findMany({ select: { id: true, ownerId: true, updatedAt: true } }),
  );
  const root = backupFolder();
  for (const draft of drafts) {
    const folder = path.join(root, draft.id);
    await loggingFaults(`backing up the draft ${draft.id}`, async () => {
      await rm(path.join(folder, MISSING), { force: true });
      if (await isBehind(folder, draft)) await backUp(folder, draft, now);
    });
  }
  const known = new Set(drafts.map(({ id }) => id));
  for (const id of (await namesIn(root)).filter((name) => !known.has(name)))
    await loggingFaults(`leaving the backups of the draft ${id}`, () => leaveMissing(path.join(root, id), now));
};

/** Backs drafts up when the server starts, and every hour from then on. */
export const startBackups = (): void => {
  const work = () => {
    backUpDrafts(new Date()).catch((error: unknown) => logFault('backing up drafts', error));
  };
  work();
  setInterval(work, HOUR_MS).unref();
};
