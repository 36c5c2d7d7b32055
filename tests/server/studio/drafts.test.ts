import { beforeAll, expect, test } from 'vitest';
import { draftFromFiles } from '../../../lib/authoring/draft-from-files';
import { listTemplates } from '../../../lib/server/studio/templates';
import { temporaryDatabase } from '../temporary-database';
import { begun, edit, instructor, library, offerShipped, opened, refusal, retitle, smallestPack } from './a-draft';

temporaryDatabase([]);
beforeAll(offerShipped);

const shippedDraft = () => {
  const draft = draftFromFiles(smallestPack().files);
  if (!draft.ok) throw new Error(draft.refusal.message);
  return draft.value;
};

test('a copy of a shipped pack is what its files state, words for sizes and reasons too, in their order', async () => {
  const author = await instructor();
  const { id, title, role, revision } = await begun(author);
  expect({ title, role, revision }).toEqual({ title: shippedDraft().pack.title, role: 'owner', revision: 0 });
  const { document, edits, sources, me, authors } = await opened(author, id);
  expect(JSON.stringify(document)).toBe(JSON.stringify(shippedDraft()));
  expect([edits, sources, authors[me]]).toEqual([[], [], 'Host']);
});

test('a draft begins as a copy of an own draft as it stands, or as a template', async () => {
  const author = await instructor();
  const first = await begun(author);
  await edit(author, first.id, 0, [retitle('My own crisis')]);
  const copy = await begun(author, { kind: 'draft', id: first.id });
  expect([copy.title, copy.revision]).toEqual(['My own crisis', 0]);
  const [template] = await listTemplates();
  expect(template!.texts.ja.title).not.toBe('');
  expect((await begun(author, { kind: 'template', id: template!.id })).title).toBe(shippedDraft().pack.title);
  const kinds = [
    [{ kind: 'pack', hash: 'f'.repeat(64) }, 'unknown-pack'],
    [{ kind: 'draft', id: 'nothing' }, 'unknown-draft'],
    [{ kind: 'template', id: 'nothing' }, 'unknown-template'],
  ] as const;
  for (const [from, code] of kinds)
    expect(await refusal(await author.post('/api/drafts', { from }))).toEqual([404, code]);
});

test('the library has the title of a draft in Japanese too, as it stands, and nothing where the draft has none', async () => {
  const author = await instructor();
  const { id, titleJa } = await begun(author);
  expect(titleJa).toBe(shippedDraft().ja.title);
  const listed = async () => (await library(author)).drafts.map((draft) => [draft.title, draft.titleJa]);
  await edit(author, id, 0, [{ op: 'set', path: ['ja', 'title'], value: '私の危機' }]);
  expect(await listed()).toEqual([[shippedDraft().pack.title, '私の危機']]);
  await edit(author, id, 1, [{ op: 'unset', path: ['ja', 'title'] }]);
  expect(await listed()).toEqual([[shippedDraft().pack.title, '']]);
});

test('an earlier state of a draft is listed with its author, and opened as a draft of its own', async () => {
  const author = await instructor();
  const first = await begun(author);
  for (const [at, title] of ['One', 'Two', 'Three'].entries()) await edit(author, first.id, at, [retitle(title)]);
  const history = await author.get(`/api/drafts/${first.id}/history`);
  const { me } = await opened(author, first.id);
  expect(await history.json()).toMatchObject({
    edits: [1, 2, 3].map((revision) => ({ revision, author: me })),
    authors: { [me]: 'Host' },
  });
  const titles = [];
  for (const revision of [0, 1, 3]) titles.push((await begun(author, { kind: 'draft', id: first.id, revision })).title);
  expect(titles).toEqual([shippedDraft().pack.title, 'One', 'Three']);
  expect((await opened(author, first.id)).document.pack.title).toBe('Three');
  const beyond = await author.post('/api/drafts', { from: { kind: 'draft', id: first.id, revision: 4 } });
  expect(await refusal(beyond)).toEqual([409, 'unknown-revision']);
});

test('the library shows the last changed first; the archive keeps a draft from changing until it is taken out', async () => {
  const author = await instructor();
  const [older, newer] = [await begun(author), await begun(author)];
  await edit(author, older.id, 0, [retitle('Changed last')]);
  expect((await library(author)).drafts.map(({ id }) => id)).toEqual([older.id, newer.id]);
  const path = `/api/drafts/${older.id}`;
  expect((await author.send('PATCH', path, { archived: true })).status).toBe(200);
  expect(await refusal(await edit(author, older.id, 1, [retitle('No')]))).toEqual([409, 'draft-archived']);
  expect((await opened(author, older.id)).draft.archivedAt).not.toBeNull();
  expect((await author.send('PATCH', path, { archived: false })).status).toBe(200);
  expect((await edit(author, older.id, 1, [retitle('Yes')])).status).toBe(200);
  expect((await author.send('DELETE', path)).status).toBe(204);
  expect(await refusal(await author.get(path))).toEqual([404, 'unknown-draft']);
  expect((await library(author)).drafts.map(({ id }) => id)).toEqual([newer.id]);
});

test('an invited author opens and changes the draft until the invitation ends', async () => {
  const [owner, author] = [await instructor(), await instructor()];
  const { id } = await begun(owner);
  expect(await refusal(await owner.post(`/api/drafts/${id}/authors`, { email: 'nobody@school.example' }))).toEqual([
    404,
    'unknown-instructor',
  ]);
  expect((await owner.post(`/api/drafts/${id}/authors`, { email: author.email.toUpperCase() })).status).toBe(200);
  const { me, draft, authors } = await opened(author, id);
  expect([draft.role, Object.keys(authors).length]).toEqual(['author', 2]);
  expect((await edit(author, id, 0, [retitle('Ours')])).status).toBe(200);
  expect((await library(author)).drafts.map(({ title }) => title)).toEqual(['Ours']);
  expect((await author.send('DELETE', `/api/drafts/${id}/authors?author=${me}`)).status).toBe(204);
  expect(await refusal(await author.get(`/api/drafts/${id}`))).toEqual([404, 'unknown-draft']);
});
