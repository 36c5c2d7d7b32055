import { describe, expect, test } from 'vitest';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import type { Json, Path } from '../../lib/authoring/json';
import { PLACES, type PlaceFields, type PlacePart } from '../../lib/authoring/place-grammar';
import { placeWords } from '../../lib/authoring/place-words';
import { placeOf } from '../../lib/authoring/places';
import { readPackFolder } from '../../lib/packs/files';
import en from '../../messages/en.json';
import { tinyFiles } from '../packs/tiny-files';

const draftOf = (files: Parameters<typeof draftFromFiles>[0]): DraftDocument => {
  const read = draftFromFiles(files);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
};
const TINY = draftOf(tinyFiles());

const told = (place: string, language: 'en' | 'ja' = 'en'): string[] =>
  placeWords(TINY, language, place).map(({ word, name, number }) => [word, name ?? number ?? ''].join(' ').trim());

const leaves = (value: Json, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((inner: Json, i: number) => leaves(inner, [...path, i]));
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner as Json, [...path, key]));
};

const wordsIn = (fields: PlaceFields): string[] =>
  Object.values(fields).flatMap((part) => (typeof part === 'string' ? [part] : wordsOf(part)));

const wordsOf = ({ word, fields, each }: PlacePart): string[] => [
  word,
  ...(fields ? wordsIn(fields) : []),
  ...(each ? wordsOf(each) : []),
];

describe('a place in words', () => {
  test.each([
    ['cards/dues.yaml options[1].label', ['card Pay the dues for the dam?', 'option 2', 'label']],
    ['cards/dues.yaml options half', ['card Pay the dues for the dam?', 'option 2']],
    ['cards/dues.yaml options', ['card Pay the dues for the dam?', 'options']],
    [
      'cards/sluice.yaml options[0].effects[1].when[0].card',
      ['card How far to open the sluice?', 'option 1', 'effect 2', 'when', 'condition 1', 'onCard'],
    ],
    [
      'ja.yaml cards.sluice.options.open-all.why[1]',
      ['japanese', expect.stringMatching(/^card/), 'option 1', 'whyLine 2'],
    ],
    ['pack.yaml levels.dam-upkeep.start', ['levelOf Upkeep of the dam', 'level']],
    ['pack.yaml aims.north.redLines[0].tension', ['aimOf North', 'redLines', 'redLine 1', 'tension']],
    ['shocks/drought.yaml probability.2033-Q1', [expect.stringMatching(/^shock/), 'probabilityIn 2033-Q1']],
    ['sources.ja.yaml river-report.paragraphs.4', ['japanese', expect.stringMatching(/^document/), 'paragraph 4']],
    ['pack.yaml', ['pack']],
    ['pack.yaml quarters', ['quarters']],
    ['pack.yaml quarters.2032-Q1.south', ['scheduledIn 2032-Q1', 'scheduledOf South']],
    ['pack.yaml nonsense', ['key nonsense']],
    ['elsewhere.yaml title', []],
  ])('%s', (place, expected) => {
    expect(told(place)).toEqual(expected);
  });

  test('names things in the reader’s language, and by their ids where they are not there', () => {
    expect(told('cards/dues.yaml question', 'ja')).toEqual(['card ダムの分担金を払うか。', 'question']);
    expect(told('cards/gone.yaml question')).toEqual(['card gone', 'question']);
  });

  test.each([
    ['tiny', TINY],
    ['shipped', draftOf(readPackFolder('seeds/packs/uncharted-waters-2010'))],
  ])('leaves no key of the %s pack without a word', (_, draft) => {
    // What a check expects is written as text alone, and there its keys are its words.
    const unknown = leaves(draft as unknown as Json)
      .filter((path) => path[0] !== 'checks')
      .filter((path) => placeWords(draft, 'en', placeOf(path)).some(({ word }) => word === 'key'))
      .map((path) => path.join('.'));
    expect(unknown).toEqual([]);
  });

  test('has a message for every word', () => {
    expect([...new Set(wordsIn(PLACES))].filter((word) => !(word in en.studio.places))).toEqual([]);
  });
});
