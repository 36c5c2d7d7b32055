import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTransaction } from '../database';
import { serverEnv } from '../env';
import { logFault } from '../log';
import { keepDraft } from './pack-files';

/** Files that are kept of each draft, one for each day on which it changed, the oldest of them going first. */
const KEPT_PER_DRAFT = 14;
const HOUR_MS = 60 * 60 * 1000;
const FILE = /^\d{4}-\d{2}-\d{2}\.two-capitals\.zip$/;

/** The folder in which drafts are backed up, each in a folder that its id names. */
export const backupFolder = (): string => path.join(serverEnv().dataDir, 'backups', 'drafts');

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
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

/** Written beside its place first, so that a file that is there is whole. */
const backUp = async (folder: string, { id, ownerId }: ChangedDraft, now: Date): Promise<void> => {
  const { bytes } = await keepDraft(ownerId, id);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${now.toISOString().slice(0, 10)}.two-capitals.zip`);
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
  const old = (await backupsIn(folder)).slice(0, -KEPT_PER_DRAFT);
  for (const name of old) await rm(path.join(folder, name));
};

/**
 * Writes every draft that changed since its last backup as a file that the library imports, with the texts of its
 * documents, and deletes the backups of drafts that are deleted. A draft that cannot be written is logged, and the others are.
 */
export const backUpDrafts = async (now: Date): Promise<void> => {
  const drafts = await inTransaction((transaction) =>
    transaction.draft.findMany({ select: { id: true, ownerId: true, updatedAt: true } }),
  );
  const root = backupFolder();
  for (const draft of drafts) {
    const folder = path.join(root, draft.id);
    try {
      if (await isBehind(folder, draft)) await backUp(folder, draft, now);
    } catch (error) {
      logFault(`backing up the draft ${draft.id}`, error);
    }
  }
  const known = new Set(drafts.map(({ id }) => id));
  for (const id of await namesIn(root))
    if (!known.has(id)) await rm(path.join(root, id), { recursive: true, force: true });
};

/** Backs drafts up when the server starts, and every hour from then on. */
export const startBackups = (): void => {
  const work = () => {
    backUpDrafts(new Date()).catch((error: unknown) => logFault('backing up drafts', error));
  };
  work();
  setInterval(work, HOUR_MS).unref();
};
