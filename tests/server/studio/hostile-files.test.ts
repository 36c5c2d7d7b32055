import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { serializeDraft } from '../../../lib/authoring/draft-files';
import { draftFromFiles } from '../../../lib/authoring/draft-from-files';
import { readDocument } from '../../../lib/server/studio/reading/read-document';
import type { Device } from '../sessions/device';
import { temporaryDatabase } from '../temporary-database';
import { importing, instructor, library, offerShipped, refusal, smallestPack } from './a-draft';
import { buildDocx } from './build-documents';

temporaryDatabase([]);

let author: Device;
beforeAll(async () => {
  await offerShipped();
  author = await instructor();
});

const MEGABYTE = 1024 * 1024;
const MANIFEST = { format: 1, packId: 'small', version: '1.0.0' };

const goodFiles = (): Record<string, Uint8Array> => {
  const draft = draftFromFiles(smallestPack().files);
  if (!draft.ok) throw new Error(draft.refusal.message);
  const texts = { 'two-capitals.json': JSON.stringify(MANIFEST), ...serializeDraft(draft.value) };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
};

/** A good file with these in it. */
const withFiles = (files: Zippable): Uint8Array => zipSync({ ...goodFiles(), ...files });
const withText = (name: string, text: string): Uint8Array => withFiles({ [name]: strToU8(text) });

/** The bytes of a zip with every place changed where a signature stands. */
const patched = (bytes: Uint8Array, signature: readonly number[], change: (view: DataView, at: number) => void) => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++)
    if (signature.every((byte, i) => copy[at + i] === byte)) change(view, at);
  return copy;
};
const LISTED = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

/** A zip with an end of zip64, and what says where it stands, before the usual end. */
const withZip64 = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.length - 22;
  const usual = new DataView(bytes.buffer, bytes.byteOffset + end);
  const record = new DataView(new ArrayBuffer(56 + 20));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(4, 44, true);
  record.setUint32(24, usual.getUint16(8, true), true);
  record.setUint32(32, usual.getUint16(10, true), true);
  record.setUint32(40, usual.getUint32(12, true), true);
  record.setUint32(48, usual.getUint32(16, true), true);
  record.setUint32(56, 0x07064b50, true);
  record.setUint32(64, end, true);
  record.setUint32(72, 1, true);
  return Uint8Array.from([...bytes.subarray(0, end), ...new Uint8Array(record.buffer), ...bytes.subarray(end)]);
};

/** A zip that names one file twice: `twin.` is renamed on both of its places. */
const twice = (): Uint8Array => {
  const bytes = withFiles({ 'cards/aa.yaml': strToU8('id: aa'), 'cards/ab.yaml': strToU8('id: ab') });
  const from = strToU8('cards/ab.yaml');
  const copy = bytes.slice();
  for (let at = 0; at < copy.length - from.length; at++)
    if (from.every((byte, i) => copy[at + i] === byte)) copy[at + 7] = 'a'.charCodeAt(0);
  return copy;
};

/** Says of each file that it is small, whatever it unpacks to. */
const understated = (): Uint8Array =>
  patched(withFiles({ 'cards/big.yaml': new Uint8Array(40 * MEGABYTE) }), LISTED, (view, at) =>
    view.setUint32(at + 24, 100, true),
  );

const billionLaughs = (): string =>
  ['a: &a0 [x, x, x, x, x, x, x, x, x, x]']
    .concat(Array.from({ length: 12 }, (_, i) => `b${i}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`))
    .join('\n');

/** Zips in which another reader may find another list of files than ours does. */
const TWO_LISTS: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
  [
    'a zip whose list is longer than it says',
    (bytes) => patched(bytes, END, (view, at) => view.setUint16(at + 10, view.getUint16(at + 10, true) - 1, true)),
  ],
  [
    'a zip whose list stands elsewhere than it says',
    (bytes) => patched(bytes, END, (view, at) => view.setUint32(at + 12, view.getUint32(at + 12, true) - 46, true)),
  ],
  [
    'a zip whose list a record of zip64 tells of',
    (bytes) => patched(withZip64(bytes), END, (view, at) => view.setUint16(at + 4, 0xffff, true)),
  ],
  ['a zip with a record of zip64', (bytes) => withZip64(bytes)],
  [
    'a zip with a size that a field of zip64 tells',
    (bytes) => patched(bytes, LISTED, (view, at) => view.setUint32(at + 24, 0xffffffff, true)),
  ],
];

const HOSTILE: readonly (readonly [string, () => Uint8Array, number, string])[] = [
  ['no zip', () => strToU8('This is no zip, whatever it says. '.repeat(50)), 422, 'not-a-zip'],
  ['nothing', () => new Uint8Array(0), 422, 'not-a-zip'],
  ['a zip cut short', () => goodCut(), 422, 'not-a-zip'],
  [
    'a zip whose list lies',
    () => patched(withFiles({}), LISTED, (view, at) => view.setUint32(at + 42, 9, true)),
    422,
    'damaged-file',
  ],
  ...TWO_LISTS.map(([what, change]) => [what, () => change(withFiles({})), 422, 'damaged-file'] as const),
  [
    'a damaged file',
    () => patched(withFiles({}), LISTED, (view, at) => view.setUint32(at + 16, 9, true)),
    422,
    'damaged-file',
  ],
  [
    'a file larger than 5 MB',
    () => withFiles({ 'ja.yaml': [noise(6 * MEGABYTE), { level: 0 }] }),
    413,
    'file-too-large',
  ],
  [
    'a bomb that says what it is',
    () => withFiles({ 'cards/big.yaml': new Uint8Array(40 * MEGABYTE) }),
    422,
    'unpacks-too-large',
  ],
  ['a bomb that says it is small', understated, 422, 'unpacks-too-large'],
  [
    'a bomb of many parts',
    () =>
      withFiles(
        Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`cards/big-${i}.yaml`, new Uint8Array(MEGABYTE)])),
      ),
    422,
    'unpacks-too-large',
  ],
  ['50 MB of text', () => withText('ja.yaml', `title: ${'long '.repeat(10 * MEGABYTE)}`), 422, 'unpacks-too-large'],
  [
    'more than 2,000 files',
    () => withFiles(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`cards/c-${i}.yaml`, strToU8('{}')]))),
    422,
    'too-many-files',
  ],
  ['a path upwards', () => withText('../outside.yaml', 'a: 1'), 422, 'path-outside'],
  ['a path upwards inside', () => withText('cards/../../outside.yaml', 'a: 1'), 422, 'path-outside'],
  ['an absolute path', () => withText('/etc/cron.d/x', 'a: 1'), 422, 'path-outside'],
  ['a path with a backslash', () => withText('cards\\..\\x.yaml', 'a: 1'), 422, 'path-outside'],
  ['a drive', () => withText('C:/x.yaml', 'a: 1'), 422, 'path-outside'],
  ['an unknown file', () => withText('run.sh', 'rm -rf /'), 422, 'unknown-file'],
  ['an unknown folder', () => withText('hooks/x.yaml', 'a: 1'), 422, 'unknown-file'],
  ['a folder in a folder', () => withText('cards/more/x.yaml', 'a: 1'), 422, 'unknown-file'],
  ['a card with an odd name', () => withText('cards/A Card.yaml', 'a: 1'), 422, 'unknown-file'],
  ['one file twice', twice, 422, 'named-twice'],
  ['one file twice but for its case', () => withText('PACK.yaml', 'a: 1'), 422, 'named-twice'],
  [
    'an encrypted file',
    () => patched(withFiles({}), LISTED, (view, at) => view.setUint16(at + 8, 1, true)),
    422,
    'encrypted-file',
  ],
  [
    'a link',
    () => withFiles({ 'cards/x.yaml': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
    422,
    'links-inside',
  ],
  ['no manifest', () => withoutManifest(), 422, 'no-pack-file'],
  ['a manifest of another kind', () => withText('two-capitals.json', '[1]'), 422, 'damaged-file'],
  [
    'a newer format',
    () => withText('two-capitals.json', JSON.stringify({ ...MANIFEST, format: 2 })),
    422,
    'newer-format',
  ],
  ['aliases without end', () => withText('ja.yaml', billionLaughs()), 422, 'unreadable-files'],
  ['brackets without end', () => withText('ja.yaml', `a: ${'['.repeat(20_000)}`), 422, 'unreadable-files'],
  ['no YAML', () => withText('ja.yaml', 'a: "b'), 422, 'unreadable-files'],
  ['letters that are none', () => withFiles({ 'ja.yaml': Uint8Array.from([0xff, 0xfe, 0x00]) }), 422, 'damaged-file'],
  ['a number without end', () => withText('ja.yaml', 'a: .inf'), 422, 'odd-shape'],
  ['a hidden key', () => withText('ja.yaml', '__proto__: {a: 1}'), 422, 'odd-shape'],
  ['braces without end', () => withText('ja.yaml', `${'a: {'.repeat(40)}b: 1${'}'.repeat(40)}`), 422, 'odd-shape'],
  ['a script', () => withText('ja.yaml', 'title: "<script>alert(1)</script>"'), 422, 'markup'],
  ['an image', () => withText('cards/x.yaml', 'question: "<img src=x onerror=alert(1)"'), 422, 'markup'],
  ['a script address', () => withText('sources.yaml', 'x: {title: "JavaScript : alert(1)"}'), 422, 'markup'],
  ['a control character', () => withText('ja.yaml', 'title: "a\\x07b"'), 422, 'markup'],
  [
    'a script in a document',
    () => withText('documents/x.json', JSON.stringify({ fileName: 'x', paragraphs: ['<b>x</b>'] })),
    422,
    'markup',
  ],
  [
    'a document of another kind',
    () => withText('documents/x.json', JSON.stringify({ fileName: 'x', paragraphs: [1] })),
    422,
    'damaged-file',
  ],
];

const goodCut = (): Uint8Array => withFiles({}).slice(0, 2_000);
const withoutManifest = (): Uint8Array => {
  const { 'two-capitals.json': _, ...files } = goodFiles();
  return zipSync(files);
};
/** Bytes that do not pack. */
const noise = (size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  for (let i = 0, x = 1; i < size; i++) {
    x = (x * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[i] = x >>> 16;
  }
  return bytes;
};

test.each(HOSTILE)('%s is refused with a reason and leaves nothing behind', async (_what, bytes, status, code) => {
  expect(await refusal(await importing(author, bytes()))).toEqual([status, code]);
  expect((await library(author)).drafts).toEqual([]);
});

test.each(TWO_LISTS)('%s is no Word file either', async (_what, change) => {
  const read = await readDocument('docx', change(buildDocx(['A good one.'])));
  expect(read.ok ? read.value : read.refusal.code).toBe('damaged-file');
});

test('a file of another type is not even read', async () => {
  expect(await refusal(await author.post('/api/drafts/import', withFiles({})))).toEqual([415, 'wrong-content-type']);
});

test('the good file that the hostile ones are made of is let in', async () => {
  const colleague = await instructor();
  expect((await importing(colleague, withFiles({}))).status).toBe(201);
  expect(Object.keys(unzipSync(withFiles({})))).toContain('pack.yaml');
  expect(strFromU8(unzipSync(withFiles({}))['two-capitals.json']!)).toBe(JSON.stringify(MANIFEST));
});
