import { expect, test } from 'vitest';
import { applyChanges } from '../../lib/authoring/changes';
import { mentionsOf, type NamedKind } from '../../lib/authoring/mentions';
import { renaming } from '../../lib/authoring/renaming';
import { draftWith, MODEL_DRAFT } from './model-draft';

const renamed = (kind: NamedKind, from: string, to: string) => {
  const changes = renaming(MODEL_DRAFT, kind, from, to);
  if (!changes.ok) throw new Error(changes.refusal.message);
  return changes.value;
};

/** Every text and every key of a draft that is the id. */
const saysIn = (value: unknown, id: string): number => {
  if (value === id) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + (key === id ? 1 : 0) + saysIn(inner, id), 0);
};

test.each<[NamedKind, string]>([
  ['indicator', 'trust'],
  ['indicator', 'trade'],
  ['tension', 'rift'],
  ['side', 'north'],
  ['role', 'envoy'],
])('the %s %s gets another id wherever it is named', (kind, from) => {
  const before = saysIn(MODEL_DRAFT, from);
  const document = draftWith(renamed(kind, from, 'another'));
  expect(saysIn(document, from)).toBe(0);
  expect(saysIn(document, 'another')).toBe(before);
  expect(mentionsOf(MODEL_DRAFT, kind, from)).toHaveLength(before);
});

test('indicators keep their order, in which they are calculated', () => {
  const { pack } = draftWith(renamed('indicator', 'trust', 'faith'));
  expect(Object.keys(pack.indicators as object)).toEqual(['faith', 'trade']);
  expect(Object.keys(pack.levels as object)).toEqual(['faith', 'trade']);
});

test('another id can be taken back', () => {
  const done = applyChanges(MODEL_DRAFT, renamed('side', 'north', 'upland'));
  if (!done.ok) throw new Error(done.refusal.message);
  expect(JSON.stringify(draftWith(done.value.inverse, done.value.document))).toBe(JSON.stringify(MODEL_DRAFT));
});

test.each<[NamedKind, string, string]>([
  ['indicator', 'Trust Me', 'bad-id'],
  ['indicator', 'trade', 'id-taken'],
  ['side', 'shared', 'id-taken'],
  ['side', 'south', 'id-taken'],
  ['role', '', 'bad-id'],
])('a new id of a %s can not be "%s"', (kind, to, code) => {
  expect(renaming(MODEL_DRAFT, kind, 'any', to)).toMatchObject({ ok: false, refusal: { code } });
});
