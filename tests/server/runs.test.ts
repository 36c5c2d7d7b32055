import { afterEach, expect, test, vi } from 'vitest';
import { newOwner } from '../../lib/server/owner';
import { RefusedError, unwrap } from '../../lib/server/refused';
import {
  createRun,
  deleteRun,
  findRun,
  forgetOwner,
  listRuns,
  MOST_RUNS_PER_OWNER,
  renameRun,
  requireRun,
  saveRun,
} from '../../lib/server/runs';
import { NEW_RUN, playedFor } from './a-run';
import { temporaryDatabase } from './temporary-database';

temporaryDatabase();
afterEach(() => vi.useRealTimers());

const newRun = async (owner: string) => unwrap(await createRun(owner, NEW_RUN, 'Mine'));

test('a new run is found again with everything that was sent', async () => {
  const owner = newOwner();
  const { id, revision, quarter } = await newRun(owner);
  expect({ revision, quarter }).toEqual({ revision: 1, quarter: 0 });
  expect(await requireRun(owner, id)).toMatchObject({ id, name: 'Mine', side: 'tokyo', document: NEW_RUN });
});

test('a save over the stored revision replaces the document and counts', async () => {
  const owner = newOwner();
  const { id } = await newRun(owner);
  const saved = await saveRun(owner, id, playedFor(2), 1);
  expect(saved).toMatchObject({ ok: true, value: { revision: 2, quarter: 2, name: 'Mine' } });
  expect((await requireRun(owner, id)).document).toEqual(playedFor(2));
});

test('a list tells how far each branch of a game has come, wherever its player stands', async () => {
  const owner = newOwner();
  const { id } = await newRun(owner);
  const twoBranches = [...playedFor(2).nodes, { id: 'other', parent: null, choices: {} }];
  await saveRun(owner, id, { ...NEW_RUN, nodes: twoBranches, head: null }, 1);
  expect(await listRuns(owner)).toMatchObject([{ id, quarter: 0, branches: [2, 1] }]);
});

test('a save over an older revision is refused, names the stored one and changes nothing', async () => {
  const owner = newOwner();
  const { id } = await newRun(owner);
  await saveRun(owner, id, playedFor(1), 1);
  const late = await saveRun(owner, id, playedFor(2), 1);
  expect(late).toMatchObject({ ok: false, refusal: { code: 'conflict', revision: 2 } });
  expect((await requireRun(owner, id)).document).toEqual(playedFor(1));
});

test('a save whose answer was lost may be sent again', async () => {
  const owner = newOwner();
  const { id } = await newRun(owner);
  const first = await saveRun(owner, id, playedFor(1), 1);
  expect(await saveRun(owner, id, playedFor(1), 1)).toEqual(first);
});

test('of saves that arrive together over one revision exactly one is taken', async () => {
  const owner = newOwner();
  const { id } = await newRun(owner);
  const answers = await Promise.all([1, 2, 3, 4, 5].map((length) => saveRun(owner, id, playedFor(length), 1)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await requireRun(owner, id)).revision).toBe(2);
});

test('a version of a pack that was never loaded, and a side that it lacks, are refused', async () => {
  const owner = newOwner();
  const unknown = { ...NEW_RUN, packHash: 'b'.repeat(64) };
  expect(await createRun(owner, unknown)).toMatchObject({ ok: false, refusal: { code: 'unfit-run' } });
  expect(await createRun(owner, { ...NEW_RUN, packId: 'other' })).toMatchObject({ refusal: { code: 'unfit-run' } });
  const elsewhere = await createRun(owner, { ...NEW_RUN, side: 'seoul' });
  expect(elsewhere).toMatchObject({
    refusal: { issues: [{ path: 'document.side', hint: 'Use tokyo or washington.' }] },
  });
  const { id } = await newRun(owner);
  expect(await saveRun(owner, id, unknown, 1)).toMatchObject({ refusal: { code: 'unfit-run' } });
});

test('the run touched last stands first in the list', async () => {
  const owner = newOwner();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1) });
  const first = await newRun(owner);
  vi.setSystemTime(Date.UTC(2030, 0, 2));
  const second = await newRun(owner);
  expect((await listRuns(owner)).map(({ id }) => id)).toEqual([second.id, first.id]);
  vi.setSystemTime(Date.UTC(2030, 0, 3));
  await saveRun(owner, first.id, playedFor(1), 1);
  expect((await listRuns(owner)).map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('a run is renamed without counting as a save', async () => {
  const owner = newOwner();
  const { id } = await newRun(owner);
  expect(await renameRun(owner, id, '二度目')).toMatchObject({ ok: true, value: { name: '二度目', revision: 1 } });
});

test('a deleted run is gone and cannot be deleted twice', async () => {
  const owner = newOwner();
  const { id } = await newRun(owner);
  expect((await deleteRun(owner, id)).ok).toBe(true);
  expect(await findRun(owner, id)).toBeUndefined();
  expect(await deleteRun(owner, id)).toMatchObject({ refusal: { code: 'unknown-run' } });
});

test("somebody else's run answers every call as an unknown one does", async () => {
  const owner = newOwner();
  const stranger = newOwner();
  const { id } = await newRun(owner);
  for (const asked of [id, 'nowhere']) {
    expect(await findRun(stranger, asked)).toBeUndefined();
    expect(await saveRun(stranger, asked, playedFor(1), 1)).toMatchObject({ refusal: { code: 'unknown-run' } });
    expect(await saveRun(stranger, asked, { ...NEW_RUN, side: 'seoul' }, 1)).toMatchObject({
      refusal: { code: 'unknown-run' },
    });
    expect(await renameRun(stranger, asked, 'Ours')).toMatchObject({ refusal: { code: 'unknown-run' } });
    expect(await deleteRun(stranger, asked)).toMatchObject({ refusal: { code: 'unknown-run' } });
    await expect(requireRun(stranger, asked)).rejects.toThrow(RefusedError);
  }
  expect(await listRuns(stranger)).toEqual([]);
  expect(await requireRun(owner, id)).toMatchObject({ name: 'Mine', revision: 1 });
});

test('forgetting an owner takes all of its runs and none of the others', async () => {
  const [owner, other] = [newOwner(), newOwner()];
  await newRun(owner);
  await newRun(owner);
  await newRun(other);
  expect(await forgetOwner(owner)).toBe(2);
  expect(await listRuns(owner)).toEqual([]);
  expect(await listRuns(other)).toHaveLength(1);
});

test('an owner may save so many runs and no more, until some are deleted', async () => {
  const owner = newOwner();
  for (let i = 0; i < MOST_RUNS_PER_OWNER; i++) await newRun(owner);
  expect(await createRun(owner, NEW_RUN)).toMatchObject({ ok: false, refusal: { code: 'too-many-runs' } });
  const runs = await listRuns(owner);
  expect(runs).toHaveLength(MOST_RUNS_PER_OWNER);
  await deleteRun(owner, runs[0]!.id);
  expect((await createRun(owner, NEW_RUN)).ok).toBe(true);
});
