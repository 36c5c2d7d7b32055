import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../lib/authoring/changes';
import { changesBetween } from '../../lib/authoring/diff';
import type { Json, JsonObject } from '../../lib/authoring/json';

const key = fc
  .oneof(fc.constantFrom('a', 'b', 'c', 'd', 'id', '1', '2', '10'), fc.string({ maxLength: 4 }))
  .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, 0, 1, 2.5, 'x', 'y', ''),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(key, tie('json'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

const document = (value: Json): JsonObject => ({ file: { value } });

test('the changes between two values lead from the one to the other, keys in their order, and back', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const done = applyChanges(document(before), changesBetween(before, after, ['file', 'value']));
      if (!done.ok) throw new Error(done.refusal.message);
      expect(JSON.stringify(done.value.document)).toBe(JSON.stringify(document(after)));
      const back = applyChanges(done.value.document, done.value.inverse);
      expect(back.ok && JSON.stringify(back.value.document)).toBe(JSON.stringify(document(before)));
    }),
    { numRuns: 500 },
  );
});

test('a value has no changes to itself', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(changesBetween(value, structuredClone(value), [])).toEqual([]);
    }),
  );
});

const CARD = {
  id: 'toll',
  options: [
    { id: 'pay', effects: [{ on: 'trust', size: 2 }] },
    { id: 'wait', effects: [] },
  ],
};

test.each<[string, Json, readonly unknown[]]>([
  ['a number', { ...CARD, id: 'dues' }, [{ op: 'set', path: ['id'], value: 'dues' }]],
  [
    'an option before the others',
    { ...CARD, options: [{ id: 'talk' }, ...CARD.options] },
    [{ op: 'insert', path: ['options', 0], value: { id: 'talk' } }],
  ],
  ['an option less', { ...CARD, options: [CARD.options[1]!] }, [{ op: 'delete', path: ['options', 0] }]],
  [
    'a word deep inside',
    { ...CARD, options: [{ id: 'pay', effects: [{ on: 'trade', size: 2 }] }, CARD.options[1]!] },
    [{ op: 'set', path: ['options', 0, 'effects', 0, 'on'], value: 'trade' }],
  ],
  [
    'a key in the middle',
    { id: 'toll', quarter: '2010-Q1', options: CARD.options },
    [{ op: 'set', path: ['quarter'], value: '2010-Q1', before: 'options' }],
  ],
])('%s changes nothing else', (_, after, changes) => {
  expect(changesBetween(CARD, after, [])).toEqual(changes);
});
