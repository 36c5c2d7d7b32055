import { expect, test } from 'vitest';
import { MOST_BODY_BYTES } from '../../lib/server/http/read-body';
import { NEW_RUN, playedFor } from '../server/a-run';
import { temporaryDatabase } from '../server/temporary-database';
import { createdRun, device, refusalOf } from './call';

temporaryDatabase();

const chunks = (bytes: number): { stream: ReadableStream<Uint8Array>; taken: () => number } => {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken >= bytes) return controller.close();
        const chunk = new Uint8Array(16 * 1024).fill(32);
        taken += chunk.byteLength;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, taken: () => taken };
};

test('a body over the limit is refused by what it says of itself', async () => {
  const response = await device().create('{}', { 'content-length': String(MOST_BODY_BYTES + 1) });
  expect(await refusalOf(response)).toEqual({ status: 413, code: 'body-too-large' });
});

test('a body that comes in chunks is refused once it is over the limit, and read no further', async () => {
  const { stream, taken } = chunks(64 * MOST_BODY_BYTES);
  expect(await refusalOf(await device().create(stream))).toEqual({ status: 413, code: 'body-too-large' });
  expect(taken()).toBeLessThan(2 * MOST_BODY_BYTES);
});

test('the largest run that is allowed fits into a body', async () => {
  const text = JSON.stringify({ document: playedFor(400) });
  expect(text.length).toBeLessThan(MOST_BODY_BYTES / 2);
  const padded = text + ' '.repeat(MOST_BODY_BYTES - text.length);
  expect((await device().create(padded)).status).toBe(201);
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  '',
])('a body of type %j is refused', async (type) => {
  const response = await device().create({ document: NEW_RUN }, { 'content-type': type });
  expect(await refusalOf(response)).toEqual({ status: 415, code: 'wrong-content-type' });
});

test.each(['', '{', 'null null', '{"document":', new Uint8Array([0x22, 0xff, 0x22])])(
  'a body that is no JSON (%j) is refused',
  async (body) => {
    expect(await refusalOf(await device().create(body))).toEqual({ status: 400, code: 'invalid-json' });
  },
);

test.each([[[]], [null], [{}], ['"text"'], ['['.repeat(100_000) + ']'.repeat(100_000)], [{ document: 1 }]])(
  'JSON of another shape is refused, however odd (%#)',
  async (body) => {
    expect(await refusalOf(await device().create(body))).toEqual({ status: 422, code: 'invalid-input' });
  },
);

test('what is wrong with a run is told all at once, each with place and hint', async () => {
  const response = await device().create({
    document: { ...NEW_RUN, rngSeed: -1, world: 'flat' },
    name: 'x'.repeat(81),
  });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    error: {
      code: 'invalid-input',
      issues: [
        { code: 'too_small', path: 'document.rngSeed', message: expect.any(String), hint: 'At least 0 is needed.' },
        { code: 'invalid_value', path: 'document.world', hint: 'Use one of draw, central.' },
        { path: 'name', message: 'A name has at most 80 characters.', hint: 'Shorten the name.' },
      ],
    },
  });
});

test('a pack that was never here is refused with what to do', async () => {
  const response = await device().create({ document: { ...NEW_RUN, packHash: 'f'.repeat(64) } });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    error: { code: 'unfit-run', issues: [{ path: 'document.packHash' }] },
  });
});

test.each([
  { origin: 'https://evil.example' },
  { origin: 'http://192.168.0.7:4000' },
  { origin: 'null' },
  { origin: 'not an origin' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', origin: 'http://192.168.0.7:3000' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
])('a write that comes from another site is refused: %j', async (headers) => {
  const mine = device();
  const id = await createdRun(mine);
  const writes = [
    await mine.create({ document: NEW_RUN }, headers),
    await mine.save(id, { document: playedFor(1), expectedRevision: 1 }, headers),
    await mine.remove(id, headers),
    await mine.forget(headers),
  ];
  for (const response of writes) {
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await refusalOf(response)).toEqual({ status: 403, code: 'foreign-origin' });
  }
  expect(await (await mine.read(id)).json()).toMatchObject({ run: { revision: 1 } });
});

test.each([
  { origin: 'http://192.168.0.7:3000', 'sec-fetch-site': 'same-origin' },
  { origin: 'http://192.168.0.7:3000' },
  { 'sec-fetch-site': 'none' },
  {},
])('a write from our own page, or from no page at all, goes through: %j', async (headers) => {
  expect((await device().create({ document: NEW_RUN }, headers)).status).toBe(201);
});

test('a forged cookie is worth as much as none', async () => {
  const mine = device();
  const id = await createdRun(mine);
  const [owner] = mine.cookie().split('.');
  const forged = device();
  const response = await forged.save(id, { document: playedFor(1), expectedRevision: 1 }, { cookie: `${owner}.AAAA` });
  expect(await refusalOf(response)).toEqual({ status: 404, code: 'unknown-run' });
});
