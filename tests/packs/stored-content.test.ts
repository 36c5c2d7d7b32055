import { expect, test } from 'vitest';
import { loadShippedPacks } from '../../lib/packs/files';
import { readStoredContent } from '../../lib/packs/stored-content';
import { tinyBundle } from './tiny-files';

interface Row {
  pack: { tensions: Record<string, unknown>[] } & Record<string, unknown>;
  texts: Record<string, Record<string, unknown>>;
}

const { pack, texts } = tinyBundle();
const aRow = (): Row => JSON.parse(JSON.stringify({ pack, texts }));

test('a pack comes out of a store as it was put there', () => {
  expect(readStoredContent(aRow())).toEqual({ value: { pack, texts }, issues: [] });
});

test('so does every shipped pack, numbers and texts', () => {
  for (const { bundle } of loadShippedPacks()) {
    const content = { pack: bundle!.pack, texts: bundle!.texts };
    expect(readStoredContent(JSON.parse(JSON.stringify(content)))).toEqual({ value: content, issues: [] });
  }
});

test('a pack from before tensions said who feels them is felt by both, under its own hash', () => {
  const row = aRow();
  for (const tension of row.pack.tensions) delete tension.feltBy;
  const read = readStoredContent(row);
  expect(read.value?.pack.tensions.map(({ feltBy }) => feltBy)).toEqual(pack.tensions.map(() => 'both'));
  expect(read.value?.pack.hash).toBe(pack.hash);
});

test('what a later version put there is left aside', () => {
  const row = aRow();
  row.pack.weather = 'fair';
  row.texts.en!.motto = 'Steady.';
  expect(readStoredContent(row).value).toEqual({ pack, texts });
});

test.each([
  ['nothing', null, ''],
  ['no texts', { pack }, 'texts'],
  ['a language missing', { pack, texts: { en: texts.en } }, 'texts.ja'],
  [
    'a tension without weights',
    { ...aRow(), pack: { ...pack, tensions: [{ id: 'strain' }] } },
    'pack.tensions[0].weights',
  ],
  ['a text that is a number', { pack, texts: { ...texts, en: { ...texts.en, title: 7 } } }, 'texts.en.title'],
])('a row with %s is no pack, and the place is named', (_, value, path) => {
  const read = readStoredContent(value);
  expect(read.value).toBeNull();
  expect(read.issues[0]).toMatchObject({ severity: 'error', path });
});
