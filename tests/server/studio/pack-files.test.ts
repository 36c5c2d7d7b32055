import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { ErrorBody } from '../../../lib/server/http/answer';
import type { OpenedDraft } from '../../../lib/server/studio/contract';
import { requirePackFor } from '../../../lib/server/studio/publications';
import { temporaryDatabase } from '../temporary-database';
import {
  begun,
  downloaded,
  edit,
  importing,
  instructor,
  library,
  offerShipped,
  opened,
  published,
  retitle,
  shippedPacks,
} from './a-draft';

temporaryDatabase([]);
beforeAll(offerShipped);

test.each(shippedPacks().map((pack) => [pack.folder, pack] as const))(
  '%s goes out as a file and comes back, by another hand, as the same published version',
  async (_folder, { bundle }) => {
    const [owner, colleague] = [await instructor(), await instructor()];
    const first = await begun(owner, { kind: 'pack', hash: bundle!.pack.hash });
    const bytes = await downloaded(owner, `/api/drafts/${first.id}/export`);
    const answer = await importing(colleague, bytes);
    expect(answer.status).toBe(201);
    const { draft } = (await answer.json()) as OpenedDraft;
    expect(await downloaded(colleague, `/api/drafts/${draft.id}/export`)).toEqual(bytes);
    expect(JSON.stringify((await opened(colleague, draft.id)).document)).toBe(
      JSON.stringify((await opened(owner, first.id)).document),
    );
    const [one, other] = [await published(owner, first.id), await published(colleague, draft.id)];
    expect(other.hash).toBe(one.hash);
    expect(other.id).not.toBe(one.id);
    const { pack, texts } = await requirePackFor((await opened(owner, first.id)).me, one.hash);
    expect([pack.hash, pack.version]).toEqual([one.hash, '2.0.0']);
    expect({ ...pack, hash: '', version: '' }).toEqual({ ...bundle!.pack, hash: '', version: '' });
    expect(texts).toEqual(bundle!.texts);
  },
);

test('the file of a published version names its hash, and holds what was published, whatever the draft became', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const publication = await published(author, id, { version: '3.1.4' });
  await edit(author, id, 0, [retitle('Changed since')]);
  const path = `/api/publications/${publication.id}/export`;
  const files = unzipSync(await downloaded(author, path));
  const { hash, packId } = publication;
  expect(JSON.parse(strFromU8(files['two-capitals.json']!))).toEqual({ format: 1, packId, version: '3.1.4', hash });
  expect(strFromU8(files['pack.yaml']!)).toContain('version: 3.1.4');
  expect(strFromU8(files['pack.yaml']!)).not.toContain('Changed since');
  const answer = await author.get(path);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${packId}-3.1.4.two-capitals.zip"`);
});

test('a draft with faults goes out and comes back with them', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const { document } = await opened(author, id);
  const [card] = Object.keys(document.cards);
  await edit(author, id, 0, [
    { op: 'set', path: ['cards', card!, 'decider'], value: 'nobody' },
    { op: 'unset', path: ['pack', 'title'] },
    { op: 'set', path: ['cards', 'empty'], value: {} },
  ]);
  const answer = await importing(author, await downloaded(author, `/api/drafts/${id}/export`));
  const { draft } = (await answer.json()) as OpenedDraft;
  const order = (value: object) => Object.keys(value).sort();
  const [before, after] = [(await opened(author, id)).document, (await opened(author, draft.id)).document];
  expect(after).toEqual(before);
  expect(order(after.cards)).toEqual(order(before.cards));
  expect((await library(author)).drafts).toHaveLength(2);
});

test('what could not come in again does not go out, and says where', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  await edit(author, id, 0, [retitle('A <b>bold</b> title')]);
  const answer = await author.get(`/api/drafts/${id}/export`);
  const { error } = (await answer.json()) as ErrorBody;
  expect([answer.status, error.code]).toEqual([422, 'markup']);
  expect(error.issues).toMatchObject([{ path: 'pack.yaml title', says: { message: { key: 'markup' } } }]);
});
