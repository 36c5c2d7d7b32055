import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Change } from '../../../lib/authoring/changes';
import { inTransaction } from '../../../lib/server/database';
import { asJson } from '../../../lib/server/store-packs';
import { backUpDrafts, backupFolder } from '../../../lib/server/studio/backups';
import type { OpenedDraft } from '../../../lib/server/studio/contract';
import { temporaryDatabase } from '../temporary-database';
import { begun, downloaded, edit, importing, instructor, offerShipped, opened, refusal, retitle } from './a-draft';

/** What happens between the reading of a draft and the writing of its file. */
const meanwhile = vi.hoisted(() => ({ work: async (): Promise<void> => undefined }));
vi.mock('../../../lib/server/studio/pack-files', async (original) => {
  const real = await original<typeof import('../../../lib/server/studio/pack-files')>();
  const keepDraft: typeof real.keepDraft = async (...of) => {
    const kept = await real.keepDraft(...of);
    await meanwhile.work();
    return kept;
  };
  return { ...real, keepDraft };
});

temporaryDatabase([]);
beforeAll(offerShipped);

const filesOf = (id: string): string[] => {
  const folder = path.join(backupFolder(), id);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days from the present on, as backups of drafts that change now are made. */
const day = (after: number): Date => new Date(Date.now() + after * DAY_MS);
const nameOf = (at: Date): string => `${at.toISOString().slice(0, 10)}.two-capitals.zip`;

test('a draft that changed is written as a file which the library takes in again', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  await edit(author, id, 0, [retitle('Kept')]);
  await backUpDrafts(day(0));
  expect(filesOf(id)).toEqual([nameOf(day(0))]);
  const bytes = new Uint8Array(readFileSync(path.join(backupFolder(), id, nameOf(day(0)))));
  const answer = await importing(await instructor(), bytes);
  expect(answer.status).toBe(201);
  expect(((await answer.json()) as OpenedDraft).draft.title).toBe('Kept');
});

test('a draft that could not be exported as it stands is kept all the same', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  await edit(author, id, 0, [retitle('<b>Bold</b>')]);
  expect((await author.get(`/api/drafts/${id}/export`)).status).toBe(422);
  await backUpDrafts(day(0));
  expect(filesOf(id)).toEqual([nameOf(day(0))]);
});

const LONG = 'これは長い文章です。'.repeat(5_000);
/** Changes that each write 150 KB of Japanese into a card of its own. */
const long = (from: number, count: number): Change[] =>
  Array.from({ length: count }, (_, i) => ({
    op: 'set',
    path: ['ja', 'cards', `card-${from + i}`],
    value: { background: LONG },
  }));

test('a draft of which nearly all stands in one file goes out, comes in and is kept', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  for (let i = 0; i < 9; i++) expect((await edit(author, id, i, long(6 * i, 6))).status).toBe(200);
  expect(await refusal(await edit(author, id, 9, long(54, 6)))).toEqual([413, 'draft-too-large']);
  await backUpDrafts(day(0));
  expect(filesOf(id)).toEqual([nameOf(day(0))]);
  const bytes = await downloaded(author, `/api/drafts/${id}/export`);
  expect((await importing(await instructor(), bytes)).status).toBe(201);
});

test('nothing is written for a draft that did not change', async () => {
  const { id } = await begun(await instructor());
  await backUpDrafts(day(0));
  await backUpDrafts(day(1));
  expect(filesOf(id)).toEqual([nameOf(day(0))]);
});

test('what is changed while a backup is written is kept by the next one', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  await edit(author, id, 0, [retitle('Before')]);
  let revision = 1;
  meanwhile.work = async () => void (await edit(author, id, revision++, [retitle('Meanwhile')]));
  await backUpDrafts(day(0));
  meanwhile.work = async () => undefined;
  const title = async () => {
    const bytes = new Uint8Array(readFileSync(path.join(backupFolder(), id, nameOf(day(0)))));
    return ((await (await importing(await instructor(), bytes)).json()) as OpenedDraft).draft.title;
  };
  expect(await title()).toBe('Before');
  await backUpDrafts(day(0));
  expect(await title()).toBe('Meanwhile');
});

test('a fortnight of days is kept, for another one where the draft was deleted', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  for (let after = 0; after < 16; after++) {
    await edit(author, id, after, [retitle(`Day ${after}`)]);
    await backUpDrafts(day(after));
  }
  expect(filesOf(id)).toEqual(Array.from({ length: 14 }, (_, i) => nameOf(day(i + 2))));
  expect((await opened(author, id)).document.pack.title).toBe('Day 15');
  await author.send('DELETE', `/api/drafts/${id}`);
  await backUpDrafts(day(16));
  await backUpDrafts(day(29));
  expect(filesOf(id).filter((name) => name.endsWith('.zip'))).toHaveLength(14);
  await backUpDrafts(day(31));
  expect(existsSync(path.join(backupFolder(), id))).toBe(false);
});

test('a draft that changed long ago keeps its backups where the database is lost, also once it is found again', async () => {
  const { id } = await begun(await instructor());
  const row = await inTransaction(({ draft }) => draft.update({ where: { id }, data: { updatedAt: day(-60) } }));
  const lose = () => inTransaction(({ draft }) => draft.delete({ where: { id } }));
  await backUpDrafts(day(0));
  await lose();
  await backUpDrafts(day(50));
  await backUpDrafts(day(60));
  expect(filesOf(id)).toContain(nameOf(day(0)));
  await inTransaction(({ draft }) => draft.create({ data: { ...row, document: asJson(row.document as object) } }));
  await backUpDrafts(day(70));
  await lose();
  await backUpDrafts(day(80));
  expect(filesOf(id)).toContain(nameOf(day(0)));
});
