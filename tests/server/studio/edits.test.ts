import { beforeAll, expect, test } from 'vitest';
import { largeDraft } from '../../../bench/studio/large-draft';
import type { Change } from '../../../lib/authoring/changes';
import { undoChanges } from '../../../lib/authoring/history';
import { isList, type Json, type JsonObject, type Path } from '../../../lib/authoring/json';
import type { EditAnswer, EditsAnswer } from '../../../lib/server/studio/contract';
import { forgetStates } from '../../../lib/server/studio/draft-state';
import { newKey } from '../sessions/device';
import { temporaryDatabase } from '../temporary-database';
import { ask, begun, cardsOf, edit, instructor, offerShipped, opened, refusal, retitle } from './a-draft';

temporaryDatabase([]);
beforeAll(offerShipped);

/** A draft with two authors. */
const shared = async () => {
  const [anna, ben] = [await instructor(), await instructor()];
  const { id } = await begun(anna);
  await anna.post(`/api/drafts/${id}/authors`, { email: ben.email });
  const [first, second] = cardsOf((await opened(anna, id)).document);
  return { anna, ben, id, first: first!, second: second! };
};

const answered = async (answer: Response): Promise<EditAnswer> => {
  expect(answer.status).toBe(200);
  return answer.json() as Promise<EditAnswer>;
};

test('what another author did elsewhere meanwhile is no conflict, and comes with the answer', async () => {
  const { anna, ben, id, first, second } = await shared();
  await answered(await edit(anna, id, 0, [ask(first, 'Anna asks?')]));
  const { revision, since } = await answered(await edit(ben, id, 0, [ask(second, 'Ben asks?')]));
  expect(revision).toBe(2);
  expect(since.map(({ changes }) => changes)).toEqual([[ask(first, 'Anna asks?')]]);
  const { document } = await opened(anna, id);
  expect([document.cards[first]!.question, document.cards[second]!.question]).toEqual(['Anna asks?', 'Ben asks?']);
});

test('what touches the same place is refused and nothing of it is written, also from a second tab of one author', async () => {
  const { anna, ben, id, first, second } = await shared();
  await answered(await edit(anna, id, 0, [ask(first, 'Anna asks?')]));
  for (const by of [ben, anna]) {
    const refused = await edit(by, id, 0, [ask(second, 'Other?'), ask(first, 'Mine?')]);
    expect(await refusal(refused)).toEqual([409, 'changed-meanwhile']);
  }
  const whole: Change = { op: 'unset', path: ['cards', first] };
  expect(await refusal(await edit(ben, id, 0, [whole]))).toEqual([409, 'changed-meanwhile']);
  const { document, draft } = await opened(ben, id);
  expect([draft.revision, document.cards[first]!.question]).toEqual([1, 'Anna asks?']);
  const { edits } = (await (await ben.get(`/api/drafts/${id}/edits?after=0`)).json()) as EditsAnswer;
  expect(edits.map(({ changes }) => changes)).toEqual([[ask(first, 'Anna asks?')]]);
  expect((await ben.get(`/api/drafts/${id}/edits?after=1`)).status).toBe(204);
  expect((await edit(ben, id, 1, [whole])).status).toBe(200);
});

test('a revised translation of two hundred cards is one edit, beside what came meanwhile', async () => {
  const { anna, ben, id } = await shared();
  const { ja } = largeDraft();
  const texts = (value: Json, path: Path): Change[] => {
    if (typeof value === 'string') return [{ op: 'set', path, value: `${value}。` }];
    if (isList(value)) return value.flatMap((inner, i) => texts(inner, [...path, i]));
    return Object.entries(value as JsonObject).flatMap(([key, inner]) => texts(inner, [...path, key]));
  };
  const revised = texts(ja, ['ja']);
  expect(revised.length).toBeGreaterThan(6_000);
  for (const [i, [key, value]] of Object.entries(ja).entries())
    await answered(await edit(anna, id, i, [{ op: 'set', path: ['ja', key], value }]));
  const at = Object.keys(ja).length;
  await answered(await edit(ben, id, at, [retitle('Meanwhile')]));
  const { revision } = await answered(await edit(anna, id, at, revised));
  expect(revision).toBe(at + 2);
  const { edits } = await opened(anna, id);
  const undone = await edit(anna, id, revision, edits.at(-1)!.inverse, { kind: 'undo', of: edits.at(-1)!.group });
  await answered(undone);
  expect((await opened(anna, id)).document.ja).toEqual(ja);
});

test('an edit that is sent twice counts once, and nobody else’s key is taken for one’s own', async () => {
  const { anna, ben, id, first } = await shared();
  const key = newKey();
  await answered(await edit(anna, id, 0, [retitle('Once')], { key }));
  await answered(await edit(ben, id, 1, [ask(first, 'Between?')]));
  expect(await answered(await edit(anna, id, 0, [retitle('Once')], { key }))).toEqual({ revision: 1, since: [] });
  expect(await refusal(await edit(ben, id, 2, [retitle('Once')], { key }))).toEqual([409, 'key-in-use']);
  expect((await anna.send('PATCH', `/api/drafts/${id}`, { archived: true })).status).toBe(200);
  expect(await answered(await edit(anna, id, 0, [retitle('Once')], { key }))).toEqual({ revision: 1, since: [] });
  expect(await refusal(await edit(anna, id, 2, [retitle('Twice')]))).toEqual([409, 'draft-archived']);
  expect((await opened(anna, id)).draft.revision).toBe(2);
});

test('fifty edits at once: those that touch different places are all kept, of the others one', async () => {
  const { anna, ben, id } = await shared();
  const note = (i: number): Change => ({ op: 'set', path: ['ja', `note-${i}`], value: `${i}` });
  const apart = await Promise.all(
    Array.from({ length: 50 }, (_, i) => edit(i % 2 === 0 ? anna : ben, id, 0, [note(i)])),
  );
  const revisions = await Promise.all(apart.map(async (answer) => (await answered(answer)).revision));
  expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  const together = await Promise.all(
    Array.from({ length: 50 }, (_, i) => edit(i % 2 === 0 ? anna : ben, id, 50, [retitle(`Title ${i}`)])),
  );
  expect(together.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(together.filter(({ status }) => status === 409)).toHaveLength(49);
  forgetStates();
  const { document, draft } = await opened(anna, id);
  expect(draft.revision).toBe(51);
  expect(Object.keys(document.ja).filter((key) => key.startsWith('note-'))).toHaveLength(50);
});

test('after every number of edits a fresh start comes to the same draft, in the same order', async () => {
  const { anna, id, first } = await shared();
  for (let at = 0; at < 45; at++) {
    const changes: Change[] = [
      { op: 'set', path: ['cards', `new-${at}`], value: { id: `new-${at}` }, before: first },
      { op: 'insert', path: ['checks', 0], value: { id: `check-${at}` } },
      ...(at > 2 ? [{ op: 'unset', path: ['cards', `new-${at - 2}`] } as const] : []),
    ];
    await answered(await edit(anna, id, at, changes));
    const before = JSON.stringify((await opened(anna, id)).document);
    forgetStates();
    expect(JSON.stringify((await opened(anna, id)).document)).toBe(before);
  }
});

test('the server keeps what takes an edit back, so that its page can undo it after a fresh start', async () => {
  const { anna, id } = await shared();
  const before = await opened(anna, id);
  await answered(await edit(anna, id, 0, [retitle('Tried')], { group: 'try' }));
  const { edits, me } = await opened(anna, id);
  const changes = undoChanges(edits, me);
  if (!changes.ok) throw new Error(changes.refusal.message);
  await answered(await edit(anna, id, 1, changes.value, { kind: 'undo', of: 'try' }));
  const after = await opened(anna, id);
  expect(after.document).toEqual(before.document);
  expect(after.edits.at(-1)).toMatchObject({ kind: 'undo', of: 'try', revision: 2 });
});

const deep = (levels: number): Change['path'][number] | object =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ inner }), {});

test.each([
  ['no list of changes', { changes: 'all' }, 422, 'invalid-input'],
  ['no changes', { changes: [] }, 422, 'invalid-input'],
  ['too many changes', { changes: Array.from({ length: 20_001 }, () => retitle('')) }, 422, 'invalid-input'],
  ['an unknown op', { changes: [{ op: 'drop', path: ['pack'] }] }, 422, 'invalid-input'],
  ['a path without end', { changes: [{ op: 'unset', path: Array(30).fill('a') }] }, 422, 'invalid-input'],
  ['a value without end', { changes: [{ op: 'set', path: ['ja', 'x'], value: deep(60) }] }, 422, 'invalid-input'],
  ['a text without end', { changes: [{ op: 'set', path: ['ja', 'x'], value: 'a'.repeat(3e5) }] }, 422, 'invalid-input'],
  [
    'a body without end',
    { changes: [{ op: 'set', path: ['ja', 'x'], value: 'a'.repeat(3e6) }] },
    413,
    'body-too-large',
  ],
  ['no key', { key: 'short' }, 422, 'invalid-input'],
  ['a revision to come', { at: 7 }, 409, 'unknown-revision'],
  ['a place that is not there', { changes: [{ op: 'unset', path: ['cards', 'nope'] }] }, 409, 'no-such-place'],
  ['a draft without a part', { changes: [{ op: 'unset', path: ['pack'] }] }, 422, 'odd-shape'],
  ['a part of another kind', { changes: [{ op: 'set', path: ['cards'], value: [] }] }, 422, 'odd-shape'],
  ['a part that is none', { changes: [{ op: 'set', path: ['more'], value: {} }] }, 422, 'odd-shape'],
  ['a card that is no card', { changes: [{ op: 'set', path: ['cards', 'a'], value: 'text' }] }, 422, 'odd-shape'],
  ['a card outside', { changes: [{ op: 'set', path: ['cards', '../../x'], value: {} }] }, 422, 'odd-shape'],
  ['a prototype', { changes: [{ op: 'set', path: ['__proto__', 'x'], value: 1 }] }, 409, 'no-such-place'],
  [
    'a hidden key',
    { changes: [JSON.parse('{"op":"set","path":["ja","x"],"value":{"__proto__":1}}')] },
    422,
    'invalid-input',
  ],
] as const)('%s is refused and nothing is written', async (_what, body, status, code) => {
  const author = await instructor();
  const { id } = await begun(author);
  const whole = { at: 0, changes: [retitle('x')], group: 'g', kind: 'work', of: null, key: newKey(), ...body };
  const raw = JSON.stringify(whole).replace('"changes":[{}]', '"changes":[]');
  expect(await refusal(await author.post(`/api/drafts/${id}/edits`, raw))).toEqual([status, code]);
  expect((await opened(author, id)).draft.revision).toBe(0);
});

test('a draft does not grow beyond 8 MB', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const fill = (i: number): Change => ({
    op: 'set',
    path: ['ja', `fill-${i}`],
    value: Array(5).fill('あ'.repeat(60_000)),
  });
  let at = 0;
  for (; at < 30; at++) if ((await edit(author, id, at, [fill(at)])).status !== 200) break;
  expect(at).toBeGreaterThan(5);
  expect(await refusal(await edit(author, id, at, [fill(at)]))).toEqual([413, 'draft-too-large']);
  const emptied: Change = { op: 'unset', path: ['ja', 'fill-0'] };
  expect((await edit(author, id, at, [emptied])).status).toBe(200);
  expect((await edit(author, id, at + 1, [fill(at)])).status).toBe(200);
});
