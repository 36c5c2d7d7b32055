import type { RunDocument } from '../run/run-document';
import { inTransaction } from './database';
import { newId } from './ids';
import { findPackByHash } from './packs';
import { RefusedError, type ServerRefusal, type ServerResult, UNKNOWN_RUN } from './refused';
import {
  documentColumns,
  type ListedRun,
  type RunRecord,
  type RunSummary,
  SUMMARY_COLUMNS,
  toListed,
  toRecord,
  toSummary,
} from './run-record';

/** Runs that one owner may keep. */
export const MOST_RUNS_PER_OWNER = 200;

const WITH_DOCUMENT = { ...SUMMARY_COLUMNS, document: true } as const;

export type { ListedRun, RunRecord, RunSummary } from './run-record';

const accepted = <T>(value: T): ServerResult<T> => ({ ok: true, value });
const refused = (refusal: ServerRefusal): ServerResult<never> => ({ ok: false, refusal });

const misfit = (path: string, message: string, hint: string): ServerRefusal => ({
  code: 'unfit-run',
  message,
  issues: [{ code: 'unfit-run', path, message, hint }],
});

/** Refuses a document that names a pack or a side that is not here. */
const findMisfit = async (document: RunDocument): Promise<ServerRefusal | undefined> => {
  const stored = await findPackByHash(document.packHash);
  if (!stored || stored.pack.id !== document.packId)
    return misfit(
      'document.packHash',
      `This server has never loaded that version of ${document.packId}.`,
      'Start the run again from the list of packs.',
    );
  const sides = stored.pack.sides.map(({ id }) => id);
  if (!sides.includes(document.side))
    return misfit('document.side', `${document.side} is no side of ${document.packId}.`, `Use ${sides.join(' or ')}.`);
  return undefined;
};

const TOO_MANY: ServerRefusal = {
  code: 'too-many-runs',
  message: `${MOST_RUNS_PER_OWNER} runs are saved for this device. Delete some to save another.`,
};

/** Saves a new run for its owner. Refuses with `unfit-run` or `too-many-runs`. */
export const createRun = async (owner: string, document: RunDocument, name = ''): Promise<ServerResult<RunSummary>> => {
  const unfit = await findMisfit(document);
  if (unfit) return refused(unfit);
  return inTransaction(async (transaction) => {
    const saved = await transaction.run.count({ where: { ownerId: owner } });
    if (saved >= MOST_RUNS_PER_OWNER) return refused(TOO_MANY);
    const row = await transaction.run.create({
      data: { id: newId(), ownerId: owner, name, ...documentColumns(document) },
      select: SUMMARY_COLUMNS,
    });
    return accepted(toSummary(row));
  });
};

/** An owner's runs, the one touched last first. */
export const listRuns = (owner: string): Promise<ListedRun[]> =>
  inTransaction(async (transaction) => {
    const rows = await transaction.run.findMany({
      where: { ownerId: owner },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      select: WITH_DOCUMENT,
    });
    return rows.map(toListed);
  });

/** An owner's run; undefined where there is none or it is somebody else's. */
export const findRun = (owner: string, id: string): Promise<RunRecord | undefined> =>
  inTransaction(async (transaction) => {
    const row = await transaction.run.findFirst({ where: { id, ownerId: owner }, select: WITH_DOCUMENT });
    return row ? toRecord(row) : undefined;
  });

/** An owner's run. Throws the refusal `unknown-run`, the same for an unknown one and for somebody else's. */
export const requireRun = async (owner: string, id: string): Promise<RunRecord> => {
  const run = await findRun(owner, id);
  if (!run) throw new RefusedError(UNKNOWN_RUN);
  return run;
};

const sameDocument = (a: RunDocument, b: RunDocument): boolean => JSON.stringify(a) === JSON.stringify(b);

const refuseStale = (current: RunRecord | undefined, document: RunDocument, expected: number) => {
  if (!current) return refused(UNKNOWN_RUN);
  // The save went through and only its answer was lost: sent again, it is answered again.
  const { document: stored, ...summary } = current;
  if (current.revision === expected + 1 && sameDocument(stored, document)) return accepted(summary);
  return refused({
    code: 'conflict',
    message: 'This run was saved from somewhere else in the meantime. Nothing was overwritten.',
    revision: current.revision,
  });
};

/**
 * Replaces a run's document if `expectedRevision` is the one that is stored, and raises the revision by 1.
 * Refuses with `unknown-run`, `unfit-run` or `conflict` (which names the stored revision).
 */
export const saveRun = async (
  owner: string,
  id: string,
  document: RunDocument,
  expectedRevision: number,
): Promise<ServerResult<RunSummary>> => {
  const unfit = await findMisfit(document);
  if (unfit) return (await findRun(owner, id)) ? refused(unfit) : refused(UNKNOWN_RUN);
  return inTransaction(async (transaction) => {
    const [row] = await transaction.run.updateManyAndReturn({
      where: { id, ownerId: owner, revision: expectedRevision },
      data: { ...documentColumns(document), revision: expectedRevision + 1 },
      select: SUMMARY_COLUMNS,
    });
    if (row) return accepted(toSummary(row));
    const current = await transaction.run.findFirst({ where: { id, ownerId: owner }, select: WITH_DOCUMENT });
    return refuseStale(current ? toRecord(current) : undefined, document, expectedRevision);
  });
};

/** Names a run; an empty name takes its name away. Refuses with `unknown-run`. */
export const renameRun = (owner: string, id: string, name: string): Promise<ServerResult<RunSummary>> =>
  inTransaction(async (transaction) => {
    const [row] = await transaction.run.updateManyAndReturn({
      where: { id, ownerId: owner },
      data: { name },
      select: SUMMARY_COLUMNS,
    });
    return row ? accepted(toSummary(row)) : refused(UNKNOWN_RUN);
  });

/** Deletes a run for good. Refuses with `unknown-run`. */
export const deleteRun = (owner: string, id: string): Promise<ServerResult<null>> =>
  inTransaction(async (transaction) => {
    const { count } = await transaction.run.deleteMany({ where: { id, ownerId: owner } });
    return count > 0 ? accepted(null) : refused(UNKNOWN_RUN);
  });

/** Deletes all that is kept of an owner and gives the number of runs that went. */
export const forgetOwner = (owner: string): Promise<number> =>
  inTransaction(async (transaction) => {
    const { count } = await transaction.run.deleteMany({ where: { ownerId: owner } });
    return count;
  });
