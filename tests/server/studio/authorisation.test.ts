import { beforeAll, expect, test } from 'vitest';
import { type Device, device, newKey } from '../sessions/device';
import { temporaryDatabase } from '../temporary-database';
import { begun, instructor, offerShipped, opened, published, retitle } from './a-draft';

temporaryDatabase([]);

const PEOPLE = ['owner', 'author', 'other instructor', 'stranger'] as const;
type Person = (typeof PEOPLE)[number];

let people: Readonly<Record<Person, Device>>;
let draft = '';
let publication = '';

beforeAll(async () => {
  await offerShipped();
  const [owner, author, other] = [await instructor(), await instructor(), await instructor()];
  people = { owner, author, 'other instructor': other, stranger: device() };
  draft = (await begun(owner)).id;
  await owner.post(`/api/drafts/${draft}/authors`, { email: author.email });
  publication = (await published(owner, draft, { version: '1.0.1' })).id;
});

type Row = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: () => string,
  body: (() => unknown) | null,
  answers: readonly [number, number, number, number],
];

const anEdit = () => ({ at: 0, changes: [retitle('x')], group: 'g', kind: 'work', of: null, key: newKey() });
const wrong = () => ({ wrong: true });

/** Each address, and what owner, author, another instructor and a stranger get there; bodies of another form write nothing. */
const ROWS: readonly Row[] = [
  ['GET', () => '/api/drafts', null, [200, 200, 200, 401]],
  ['POST', () => '/api/drafts', () => ({ from: { kind: 'draft', id: draft } }), [201, 201, 404, 401]],
  ['POST', () => '/api/drafts/import', wrong, [415, 415, 415, 401]],
  ['GET', () => `/api/drafts/${draft}`, null, [200, 200, 404, 401]],
  ['GET', () => `/api/drafts/${draft}/edits?after=0`, null, [204, 204, 404, 401]],
  ['GET', () => `/api/drafts/${draft}/classes`, null, [200, 200, 404, 401]],
  ['GET', () => `/api/drafts/${draft}/history`, null, [200, 200, 404, 401]],
  ['POST', () => `/api/drafts/${draft}/edits`, anEdit, [200, 409, 404, 401]],
  ['GET', () => `/api/drafts/${draft}/export?documents=1`, null, [200, 200, 404, 401]],
  ['POST', () => `/api/drafts/${draft}/authors`, () => ({ email: 'nobody@school.example' }), [404, 403, 404, 401]],
  ['DELETE', () => `/api/drafts/${draft}/authors?author=nobody`, null, [204, 403, 404, 401]],
  ['POST', () => `/api/drafts/${draft}/sources`, () => aSource(), [201, 409, 404, 401]],
  ['PUT', () => `/api/drafts/${draft}/sources`, () => ({ document: 'a-memo', as: 'b-memo' }), [200, 200, 404, 401]],
  [
    'POST',
    () => `/api/drafts/${draft}/publish`,
    () => ({ revision: 99, version: '9.0.0', note: '', visibility: 'server' }),
    [409, 403, 404, 401],
  ],
  ['GET', () => `/api/publications/${publication}/export`, null, [200, 404, 404, 401]],
  ['PATCH', () => `/api/publications/${publication}`, () => ({ archived: false }), [200, 404, 404, 401]],
  ['PATCH', () => `/api/drafts/${draft}`, () => ({ archived: false }), [200, 403, 404, 401]],
  // Last, since it is gone afterwards: strangers first.
  ['DELETE', () => `/api/drafts/${draft}`, null, [204, 403, 404, 401]],
];

const aSource = () => ({
  document: 'a-memo',
  title: 'A memo',
  author: 'Somebody',
  publisher: 'Nobody',
  date: '2010',
  short: 'Memo 2010',
  text: 'One paragraph.',
});

test.each(ROWS.map((row) => [`${row[0]} ${row[1]().replace(/\/\?/, '?')}`, row] as const))(
  '%s is answered by who asks',
  async (_name, [method, path, body, answers]) => {
    // The owner goes last where the address takes something away, and first elsewhere.
    const order = method === 'DELETE' ? PEOPLE.toReversed() : PEOPLE;
    const told: Partial<Record<Person, number>> = {};
    for (const person of order) told[person] = (await people[person].send(method, path(), body?.())).status;
    expect(PEOPLE.map((person) => told[person])).toEqual(answers);
  },
);

test('a page of another site changes nothing', async () => {
  const owner = people.owner;
  const { id } = await begun(owner);
  const foreign = { 'sec-fetch-site': 'cross-site' };
  const writes = [
    ['POST', '/api/drafts'],
    ['POST', '/api/drafts/import'],
    ['PATCH', `/api/drafts/${id}`],
    ['DELETE', `/api/drafts/${id}`],
    ['POST', `/api/drafts/${id}/edits`],
    ['POST', `/api/drafts/${id}/authors`],
    ['DELETE', `/api/drafts/${id}/authors`],
    ['POST', `/api/drafts/${id}/sources`],
    ['PUT', `/api/drafts/${id}/sources`],
    ['POST', `/api/drafts/${id}/publish`],
    ['PATCH', `/api/publications/${publication}`],
  ] as const;
  for (const [method, path] of writes)
    expect((await owner.send(method, path, {}, foreign)).status, `${method} ${path}`).toBe(403);
  expect((await opened(owner, id)).draft.revision).toBe(0);
});
