import { beforeAll, expect, test } from 'vitest';
import { GET as getPack } from '../../../app/api/packs/[hash]/route';
import type { Json } from '../../../lib/authoring/json';
import { compareVersions } from '../../../lib/authoring/versions';
import type { PackTexts } from '../../../lib/model/texts';
import { listPacks } from '../../../lib/server/packs';
import type { PublishAnswer } from '../../../lib/server/studio/contract';
import { findPublishedByKey, listPublished, listPublishedFor } from '../../../lib/server/studio/publications';
import { request } from '../../api/call';
import { aSettings } from '../../builders/session';
import { temporaryDatabase } from '../temporary-database';
import {
  ask,
  begun,
  edit,
  instructor,
  library,
  offerShipped,
  opened,
  publish,
  published,
  refusal,
  retitle,
} from './a-draft';

temporaryDatabase([]);
beforeAll(offerShipped);

const readPack = async (hash: string) => {
  const answer = await getPack(request(`/api/packs/${hash}`), { params: Promise.resolve({ hash }) });
  return { status: answer.status, body: (await answer.json()) as { pack: { hash: string }; texts: { en: PackTexts } } };
};

test('versions are compared by their numbers', () => {
  const versions = ['1.10.0', '1.2.0', '0.9.9', '1.2.10', '2.0.0'];
  expect(versions.toSorted(compareVersions)).toEqual(['0.9.9', '1.2.0', '1.2.10', '1.10.0', '2.0.0']);
});

test('a published version can be played at once and never changes, whatever becomes of its draft', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  await edit(author, id, 0, [retitle('As published')]);
  const first = await published(author, id, { version: '1.1.0', note: 'First' });
  await edit(author, id, 1, [retitle('Only words changed')]);
  const second = await published(author, id, { version: '1.1.1' });
  expect(second.hash).not.toBe(first.hash);
  expect([first.version, first.revision, first.note]).toEqual(['1.1.0', 2, 'First']);
  expect((await author.send('DELETE', `/api/drafts/${id}`)).status).toBe(204);
  const { status, body } = await readPack(first.hash);
  expect([status, body.pack.hash, body.texts.en.title]).toEqual([200, first.hash, 'As published']);
  expect((await library(author)).publications.map(({ version, draftId }) => [version, draftId])).toEqual([
    ['1.1.1', null],
    ['1.1.0', null],
  ]);
  expect((await listPacks()).map(({ hash }) => hash)).not.toContain(first.hash);
  const copy = await begun(author, { kind: 'pack', hash: first.hash });
  expect(copy.title).toBe('As published');
});

test('a draft states the number under which it was published, by an edit of who published it', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const answer = (await (await publish(author, id, { version: '3.0.0' })).json()) as PublishAnswer;
  expect(answer.edit).toMatchObject({ revision: 1, changes: [{ path: ['pack', 'version'], value: '3.0.0' }] });
  const { document, draft, edits } = await opened(author, id);
  expect([document.pack.version, draft.revision, answer.publication.revision]).toEqual(['3.0.0', 1, 1]);
  expect(edits.at(-1)).toEqual(answer.edit);
  expect(await refusal(await publish(author, id, { version: '3.0.0' }))).toEqual([409, 'known-version']);
  expect((await opened(author, id)).draft.revision).toBe(1);
});

test('a sentence of the draft’s own that does not hold stops publishing, with its place', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const { document } = await opened(author, id);
  const [indicator] = Object.keys(document.pack.indicators as object);
  const wrong = {
    id: 'wrong',
    says: 'It ends above its scale.',
    sources: (document.checks[0] as { sources: Json }).sources,
    expect: [{ indicator: indicator!, at: 'end', higherThan: 100 }],
  };
  await edit(author, id, 0, [{ op: 'insert', path: ['checks', 0], value: wrong }]);
  const refused = await publish(author, id);
  const { error } = (await refused.json()) as { error: { code: string; issues: { code: string; path: string }[] } };
  expect([refused.status, error.code]).toEqual([422, 'has-errors']);
  expect(error.issues).toMatchObject([{ code: 'check-fails', path: 'checks.yaml [0]' }]);
});

test('errors, a number that is not higher, and a revision that has passed stop publishing', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  await published(author, id, { version: '1.2.0' });
  for (const version of ['1.2.0', '1.1.9', '0.9.0'])
    expect(await refusal(await publish(author, id, { version }))).toEqual([409, 'known-version']);
  expect(await refusal(await publish(author, id, { version: '1.3' }))).toEqual([422, 'invalid-input']);
  expect(await refusal(await publish(author, id, { version: '2.0.0', note: '<b>' }))).toEqual([422, 'invalid-input']);
  const [card] = Object.keys((await opened(author, id)).document.cards);
  await edit(author, id, 0, [ask(card!, 'Shall we <b>go</b>?')]);
  expect(await refusal(await publish(author, id, { revision: 0 }))).toEqual([409, 'changed-meanwhile']);
  const refused = await publish(author, id);
  const { error } = (await refused.json()) as { error: { code: string; issues: { code: string; path: string }[] } };
  expect([refused.status, error.code]).toEqual([422, 'has-errors']);
  expect(error.issues).toMatchObject([{ code: 'markup', path: `cards/${card}.yaml question` }]);
  expect((await library(author)).publications).toHaveLength(1);
});

test('who finds a version is its owner’s choice, and can be changed and taken back', async () => {
  const [owner, other] = [await instructor(), await instructor()];
  const { id } = await begun(owner);
  const { id: publication, linkKey, hash } = await published(owner, id);
  const finds = async () => ({
    listed: (await listPublished()).some((one) => one.id === publication),
    inLibrary: (await library(other)).publications.some((one) => one.id === publication),
    byLink: (await findPublishedByKey(linkKey, null)) !== undefined,
    copies: (await other.post('/api/drafts', { from: { kind: 'pack', hash } })).status === 201,
    exports: (await other.get(`/api/publications/${publication}/export`)).status === 200,
    exportsByLink: (await other.get(`/api/publications/${publication}/export?key=${linkKey}`)).status === 200,
  });
  const change = async (body: object) =>
    ((await (await owner.send('PATCH', `/api/publications/${publication}`, body)).json()) as PublishAnswer).publication;
  const nobody = {
    listed: false,
    inLibrary: false,
    byLink: false,
    copies: false,
    exports: false,
    exportsByLink: false,
  };
  expect(await finds()).toEqual(nobody);
  expect((await findPublishedByKey(linkKey, (await opened(owner, id)).me))?.publication.isOwn).toBe(true);
  expect((await change({ visibility: 'link' })).visibility).toBe('link');
  expect(await finds()).toEqual({ ...nobody, byLink: true, copies: true, exportsByLink: true });
  await change({ visibility: 'server' });
  expect(await finds()).toEqual({
    listed: true,
    inLibrary: true,
    byLink: true,
    copies: true,
    exports: true,
    exportsByLink: true,
  });
  expect((await change({ archived: true })).archivedAt).not.toBeNull();
  expect(await finds()).toEqual({ ...nobody, byLink: true });
  await change({ archived: false, visibility: 'private' });
  expect(await finds()).toEqual(nobody);
});

test('a class opens on the version that its host chose, where the host may see it', async () => {
  const [owner, other] = [await instructor(), await instructor()];
  const { id } = await begun(owner);
  await edit(owner, id, 0, [retitle('For a class')]);
  const { hash, packId, id: publication } = await published(owner, id);
  const { document } = await opened(owner, id);
  const cut = Array.from({ length: Number(document.pack.quarters) }, () => []);
  const settings = aSettings({ quarters: cut.length, cut });
  const body = { packId, packHash: hash, title: '', settings };
  const answer = await owner.post('/api/sessions', body);
  expect(answer.status).toBe(201);
  expect((await answer.json()) as object).toMatchObject({ session: { packHash: hash } });
  expect(await refusal(await other.post('/api/sessions', body))).toEqual([404, 'unknown-pack']);
  const me = (await opened(owner, id)).me;
  expect((await listPublishedFor(me)).map(({ publication }) => publication.hash)).toContain(hash);
  await owner.send('PATCH', `/api/publications/${publication}`, { visibility: 'link' });
  expect((await other.post('/api/sessions', body)).status).toBe(201);
});

test('the same version published by two stands under the reader’s own name for each of them', async () => {
  const [first, second] = [await instructor(), await instructor()];
  const read = async (device: typeof first) => {
    const { id } = await begun(device);
    await edit(device, id, 0, [retitle('Twice')]);
    const { hash } = await published(device, id, { visibility: 'server' });
    return { hash, me: (await opened(device, id)).me };
  };
  const [one, other] = [await read(first), await read(second)];
  expect(other.hash).toBe(one.hash);
  for (const { me, hash } of [one, other]) {
    const offered = (await listPublishedFor(me)).filter(({ publication }) => publication.hash === hash);
    expect(offered.map(({ publication }) => publication.isOwn)).toEqual([true]);
  }
  expect((await listPublishedFor(null)).filter(({ publication }) => publication.hash === one.hash)).toHaveLength(1);
});
