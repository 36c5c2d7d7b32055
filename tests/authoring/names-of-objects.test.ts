import { describe, expect, test } from 'vitest';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { isFileId } from '../../lib/authoring/draft-shape';
import { checkDraft } from '../../lib/authoring/draft-values';
import { freeId, idFrom } from '../../lib/authoring/ids';
import { findAt, isList, isObject, type Json } from '../../lib/authoring/json';
import { requireNewId } from '../../lib/authoring/renaming';
import { tinyFiles } from '../packs/tiny-files';

const read = draftFromFiles(tinyFiles());
if (!read.ok) throw new Error(read.refusal.message);
const TINY = read.value;

/** What every object answers to, whatever is in it. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Way = readonly (string | number)[];

/** The places of a value where an id stands, as a text or as a key. */
const idPlaces = (value: Json, way: Way = []): Way[] => {
  if (typeof value === 'string') return ID.test(value) ? [way] : [];
  if (isList(value)) return value.flatMap((inner, i) => idPlaces(inner, [...way, i]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(ID.test(key) ? [[...way, `key ${key}`]] : []),
    ...idPlaces(inner, [...way, key]),
  ]);
};

const renamedIn = (value: Json, [key, ...rest]: Way, to: string): Json => {
  if (key === undefined) return to;
  if (isList(value)) return value.map((inner, i) => (i === key ? renamedIn(inner, rest, to) : inner));
  if (!isObject(value)) throw new Error('There is nothing there.');
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (key === `key ${name}`) return [to, inner];
      return [name, name === key ? renamedIn(inner, rest, to) : inner];
    }),
  );
};

const renamedAt = (document: DraftDocument, way: Way, to: string): DraftDocument =>
  renamedIn(document, way, to) as DraftDocument;

/** A value in which an id is another one wherever it stands. */
const renamedThroughout = (value: Json, from: string, to: string): Json => {
  if (typeof value === 'string') return value === from ? to : value;
  if (isList(value)) return value.map((inner) => renamedThroughout(inner, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name === from ? to : name, renamedThroughout(inner, from, to)]),
  );
};

const withoutId = (id: string, name: string): DraftDocument =>
  Object.fromEntries(
    Object.entries(TINY).map(([part, inner]) => [part, renamedThroughout(inner, id, name)]),
  ) as unknown as DraftDocument;

const PLACES = idPlaces(TINY).filter((way) => way.length > 1);
const IDS = [...new Set(PLACES.map((way) => String(findAt(TINY, way) ?? way.at(-1)).replace('key ', '')))];

describe.each(NAMES)('%s', (name) => {
  test('keeps the checks from ending at no place where an id stands', () => {
    for (const way of PLACES) expect(() => checkDraft(renamedAt(TINY, way, name)), way.join(' › ')).not.toThrow();
  });

  test('nor where it is written for an id throughout', () => {
    for (const id of IDS) expect(() => checkDraft(withoutId(id, name)), id).not.toThrow();
  });
});

test.each<[Way, string]>([
  [['pack', 'sides', 0, 'id'], 'bad-value pack.yaml sides[0].id'],
  [['pack', 'indicators', 'key dam-upkeep'], 'bad-key pack.yaml indicators.constructor'],
  [['cards', 'sluice', 'id'], 'bad-value cards/sluice.yaml id'],
  [['cards', 'sluice', 'options', 0, 'id'], 'bad-value cards/sluice.yaml options[0].id'],
  [['shocks', 'drought', 'id'], 'bad-value shocks/drought.yaml id'],
])('an id that every object answers to is an error where it stands: %j', (way, expected) => {
  const { issues } = checkDraft(renamedAt(TINY, way, 'constructor'));
  const found = issues.find(({ code, path }) => `${code} ${path}` === expected);
  expect(found?.severity).toBe('error');
  expect(`${found?.message} ${found?.hint}`).toMatch(
    /: must be another word; the software keeps this one for itself\. Change the (key|value)\.$/,
  );
});

test('no new id is such a word', () => {
  expect(isFileId('constructor')).toBe(false);
  expect(freeId(idFrom('Constructor'), [])).toBe('constructor-2');
  expect(requireNewId(TINY, 'side', 'constructor')).toMatchObject({ ok: false, refusal: { code: 'bad-id' } });
});
