import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDraft } from '../../lib/authoring/import-draft';
import { keepPackFile, PACK_FILE_LIMITS, readPackFile, writePackFile } from '../../lib/authoring/pack-file';
import { tinyFiles } from '../packs/tiny-files';

const manifest = { format: 1, packId: 'tiny', version: '1.0.0' };
const files = { ...tinyFiles().pack, ...tinyFiles().sources };
const written = (more: Readonly<Record<string, string>>) =>
  writePackFile({ manifest, files: { ...files, ...more }, documents: {} });
const bytesOf = (more: Readonly<Record<string, string>>): Uint8Array => {
  const file = written(more);
  if (!file.ok) throw new Error(file.refusal.message);
  return file.value;
};

test('a file that is written can be read', () => {
  expect(readPackFile(bytesOf({}))).toMatchObject({ ok: true, value: { files } });
});

test('a file that could not be read again is not written, with the code of the reading', () => {
  const long = `title: ${'a'.repeat(PACK_FILE_LIMITS.entryBytes)}\n`;
  expect(written({ 'cards/long.yaml': long })).toMatchObject({ ok: false, refusal: { code: 'unpacks-too-large' } });
  const many = Object.fromEntries(
    Array.from({ length: PACK_FILE_LIMITS.entries }, (_, i) => [`cards/card-${i}.yaml`, 'id: one\n']),
  );
  expect(written(many)).toMatchObject({ ok: false, refusal: { code: 'too-many-files' } });
});

test('what is kept is written whole, also where it is more than could be read again', () => {
  const long = `title: ${'a'.repeat(PACK_FILE_LIMITS.entryBytes)}\n`;
  const bytes = keepPackFile({ manifest, files: { ...files, 'cards/long.yaml': long }, documents: {} });
  expect(readPackFile(bytes)).toMatchObject({ ok: false, refusal: { code: 'unpacks-too-large' } });
  expect(strFromU8(unzipSync(bytes)['cards/long.yaml']!)).toBe(long);
});

test('faults of a file come in words that every language has, with their places', () => {
  const markup = importDraft(bytesOf({ 'cards/odd.yaml': 'id: odd\nquestion: Shall <b>we</b>?\n' }));
  expect(markup).toMatchObject({
    ok: false,
    refusal: { code: 'markup', issues: [{ path: 'cards/odd.yaml question', says: { message: { key: 'markup' } } }] },
  });
  const yaml = importDraft(bytesOf({ 'cards/odd.yaml': 'id: [odd\n' }));
  expect(yaml).toMatchObject({ ok: false, refusal: { code: 'unreadable-files' } });
  const faults = yaml.ok ? [] : (yaml.refusal.issues ?? []);
  expect(faults).not.toEqual([]);
  for (const { path, says } of faults) {
    expect(path).toMatch(/^cards\/odd\.yaml/);
    expect(says).toBeDefined();
  }
});

test.each([
  ['damaged-file', { 'documents/paper.json': '[1]' }, 'documents/paper.json'],
  ['unknown-file', { 'cards/A Card.yaml': 'id: one\n' }, 'cards/A Card.yaml'],
  ['odd-shape', { 'cards/odd.yaml': 'effect: .inf\n' }, 'cards/odd.yaml'],
])('what is refused as %s names the file that is meant, apart from the sentence', (code, more, file) => {
  expect(importDraft(bytesOf(more))).toMatchObject({ ok: false, refusal: { code, values: { file } } });
});
