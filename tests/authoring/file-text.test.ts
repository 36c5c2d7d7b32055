import { describe, expect, test } from 'vitest';
import { completionsAt } from '../../lib/authoring/completions';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { changesFromText, fileNames, fileText, placesInText } from '../../lib/authoring/file-text';
import type { JsonObject } from '../../lib/authoring/json';
import { cursorAt } from '../../lib/authoring/text-cursor';
import { readPackFolder } from '../../lib/packs/files';
import { packFilesJsonSchema } from '../../lib/packs/json-schema';
import { draftWith, MODEL_DRAFT } from './model-draft';

const SCHEMA = packFilesJsonSchema() as JsonObject;

const shipped = () => {
  const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
};

/** A text with the cursor at the mark. */
const at = (marked: string) => cursorAt(marked.replace('|', ''), marked.indexOf('|'));

describe('a draft as text', () => {
  test('every file of a shipped pack states what the draft does', () => {
    const draft = shipped();
    for (const file of fileNames(draft))
      expect(changesFromText(draft, file, fileText(draft, file)), file).toEqual({ changes: [] });
  });

  test('what is typed is the change that it makes', () => {
    const text = fileText(MODEL_DRAFT, 'cards/toll.yaml').replace('It is kept.', 'It is kept for good.');
    expect(changesFromText(MODEL_DRAFT, 'cards/toll.yaml', text)).toEqual({
      changes: [
        { op: 'set', path: ['cards', 'toll', 'options', 0, 'effects', 1, 'why'], value: 'It is kept for good.' },
      ],
    });
  });

  test('an emptied file states nothing', () => {
    const read = changesFromText(MODEL_DRAFT, 'checks.yaml', '');
    if (!('changes' in read)) throw new Error('It can be read.');
    expect(draftWith(read.changes).checks).toEqual([]);
    expect(fileText(draftWith(read.changes), 'checks.yaml')).toBe('');
  });

  test.each([
    ['an open bracket', 'pack.yaml', 'sides: [', 8],
    ['a key twice', 'pack.yaml', 'a: 1\na: 2\n', 5],
    ['a list for keys', 'pack.yaml', '- 1\n', 0],
    ['keys for a list', 'checks.yaml', 'a: 1\n', 0],
    ['an alias of nothing', 'pack.yaml', 'a: *b\n', 0],
    ['no finite number', 'pack.yaml', 'a: .inf\n', 0],
    [
      'aliases without end',
      'pack.yaml',
      `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e'].map((k, i) => `${k}: &${k} [${Array(10).fill(`*${'abcd'[i]}`).join(', ')}]`).join('\n')}\n`,
      0,
    ],
  ])('%s can not be read, and it is said where', (_, file, text, from) => {
    const read = changesFromText(MODEL_DRAFT, file, text);
    expect('faults' in read && read.faults[0]?.from).toBe(from);
  });

  test('a place is found in the text, or else what is around it', () => {
    const text = 'id: toll\noptions:\n  - id: pay\n    effects:\n      - {on: trust, why: It is kept.}\n1: one\n';
    const place = placesInText(text);
    const said = (path: (string | number)[]) => {
      const { from, to } = place(path);
      return text.slice(from, to);
    };
    expect(said(['id'])).toBe('toll');
    expect(said(['options', 0, 'effects', 0, 'on'])).toBe('trust');
    expect(said(['options', 0, 'effects'])).toBe('effects');
    expect(said(['options', 0, 'effects', 0, 'because'])).toBe('{on: trust, why: It is kept.}');
    expect(said(['options', 0])).toBe('id: pay');
    expect(said(['1'])).toBe('one');
    expect(place([])).toEqual({ from: 0, to: 0 });
  });
});

describe('where one writes', () => {
  test.each<[string, (string | number)[], 'key' | 'value', string]>([
    ['tit|', [], 'key', 'tit'],
    ['a:\n  b: 1\n  |', ['a'], 'key', ''],
    ['a:\n  b: 1\n|', [], 'key', ''],
    ['options:\n  - id: pay\n    effects:\n      - on: tr|', ['options', 0, 'effects', 0, 'on'], 'value', 'tr'],
    ['options:\n  - id: pay\n  - id: wait\n    la|', ['options', 1], 'key', 'la'],
    ['options:\n- id: pay\n- id: wait\n  cost: |', ['options', 1, 'cost'], 'value', ''],
    ['matters:\n  - a\n  - b|', ['matters', 1], 'key', 'b'],
    ['text: >\n  Say: what\nmore: |', ['more'], 'value', ''],
    ['redLines:\n  - {indicator: tr|', ['redLines', 0, 'indicator'], 'value', 'tr'],
    ['redLines:\n  - {indicator: trust, fa|}', ['redLines', 0], 'key', 'fa'],
    ['when: [{shock: a}, {sh|', ['when', 1], 'key', 'sh'],
    ['matters: [a, b|]', ['matters', 1], 'value', 'b'],
    ['# a: b\nc: |', ['c'], 'value', ''],
  ])('%s', (marked, path, writes, typed) => {
    expect(at(marked)).toMatchObject({ path, writes, typed });
  });
});

describe('what may be written', () => {
  const labels = (file: string, marked: string) =>
    completionsAt(MODEL_DRAFT, SCHEMA, file, at(marked)).map(({ label }) => label);

  test('keys that the schema knows, without those that stand there', () => {
    expect(labels('cards/toll.yaml', 'id: toll\n|')).toEqual(expect.arrayContaining(['quarter', 'background']));
    expect(labels('cards/toll.yaml', 'id: toll\n|')).not.toContain('question');
    expect(labels('pack.yaml', 'aims:\n  north:\n    redLines:\n      - {|')).toEqual(
      expect.arrayContaining(['riseAbove', 'tension', 'confidence']),
    );
  });

  test.each([
    ['cards/toll.yaml', 'options:\n  - effects:\n      - evidence: |', ['documented', 'argued', 'inferred']],
    ['cards/toll.yaml', 'options:\n  - effects:\n      - lasting: |', ['true', 'false']],
    ['cards/toll.yaml', 'options:\n  - effects:\n      - on: |', ['trust', 'trade']],
    ['cards/toll.yaml', 'decider: |', ['north', 'south', 'joint']],
    ['cards/toll.yaml', 'options:\n  - requires: [{card: toll, option: |', ['pay', 'wait']],
    ['pack.yaml', 'roles:\n  envoy:\n    matters:\n      - |', ['trust', 'trade']],
    ['pack.yaml', 'tensions:\n  rift:\n    weights:\n      |', ['trade']],
    ['pack.yaml', 'objectives:\n  south:\n    |', ['trust']],
    ['checks.yaml', '- expect:\n    - {option: toll/pay, raises: [|', ['rift', 'trust', 'trade']],
    ['shocks/storm.yaml', 'sources:\n  |', ['report']],
  ])('%s: %s', (file, marked, expected) => {
    expect(labels(file, marked)).toEqual(expected);
  });
});
