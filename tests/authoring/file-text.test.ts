import { describe, expect, test } from 'vitest';
import { completionsAt } from '../../lib/authoring/completions';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { fileNames, fileText, placesInText, readFileText } from '../../lib/authoring/file-text';
import type { JsonObject } from '../../lib/authoring/json';
import { cursorAt } from '../../lib/authoring/text-cursor';
import { followDraft, openText, takeText } from '../../lib/authoring/text-desk';
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
  const open = (file: string, draft = MODEL_DRAFT) => {
    const opened = openText(draft, file);
    if (!opened) throw new Error(`There is no ${file}.`);
    return opened;
  };
  const take = (desk: Parameters<typeof takeText>[0], text: string) => {
    const taken = takeText(desk, text);
    if ('faults' in taken) throw new Error(taken.faults[0]?.message);
    return taken;
  };

  test('every file of a shipped pack states what the draft does', () => {
    const draft = shipped();
    for (const file of fileNames(draft)) {
      const { desk, text } = open(file, draft);
      expect(take(desk, text).changes, file).toEqual([]);
    }
    expect(openText(draft, 'cards/none.yaml')).toBeNull();
  });

  test('what is typed is the change that it makes', () => {
    const { desk, text } = open('cards/toll.yaml');
    const path = ['cards', 'toll', 'options', 0, 'effects', 1, 'why'];
    expect(take(desk, text.replace('It is kept.', 'It is kept for good.')).changes).toEqual([
      { op: 'set', path, value: 'It is kept for good.' },
    ]);
  });

  test('an emptied file states nothing', () => {
    const emptied = draftWith(take(open('checks.yaml').desk, '').changes);
    expect(emptied.checks).toEqual([]);
    expect(fileText(emptied, 'checks.yaml')).toBe('');
  });

  test('what is typed is laid over what changed elsewhere meanwhile', () => {
    const { desk, text } = open('cards/toll.yaml');
    const elsewhere = draftWith([{ op: 'set', path: ['cards', 'toll', 'question'], value: 'Who shall pay?' }]);
    const taken = take(desk, text.replace('It is kept.', 'It is kept for good.'));
    const both = draftWith(taken.changes, elsewhere);
    const shown = followDraft(taken.desk, both, text).text;
    expect(shown).toContain('Who shall pay?');
    expect(shown).toContain('It is kept for good.');
  });

  test('a text that states the same stays as it was typed; another follows the draft', () => {
    const { desk, text } = open('cards/toll.yaml');
    const own = `# mine\n${text}`;
    expect(followDraft(desk, MODEL_DRAFT, own).text).toBe(own);
    const changed = draftWith([{ op: 'set', path: ['cards', 'toll', 'question'], value: 'Whose toll?' }]);
    expect(followDraft(desk, changed, own.replace('Who pays?', 'Whose toll?')).text).toMatch(/^# mine/);
    expect(followDraft(desk, changed, own).text).toBe(fileText(changed, 'cards/toll.yaml'));
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
    const read = readFileText(file, text);
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
