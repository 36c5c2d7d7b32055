import { expect, test } from 'vitest';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { dropLeftover, leftoverJapanese } from '../../lib/authoring/leftover-japanese';
import { placeOf } from '../../lib/authoring/places';
import { readPackFolder } from '../../lib/packs/files';
import { draftWith, MODEL_DRAFT } from './model-draft';

test('a shipped pack has no Japanese too many', () => {
  const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
  expect(read.ok && leftoverJapanese(read.value)).toEqual([]);
});

test('what translates nothing is found and can be taken out', () => {
  let draft = draftWith([
    { op: 'set', path: ['ja', 'cards', 'gone'], value: { question: '何？' } },
    { op: 'insert', path: ['ja', 'crossImpactsWhy', 2], value: '余り。' },
    { op: 'insert', path: ['ja', 'crossImpactsWhy', 3], value: '余り二。' },
    { op: 'insert', path: ['ja', 'cards', 'toll', 'pairs', 1], value: [] },
  ]);
  const places = leftoverJapanese(draft).map(({ path }) => placeOf(path));
  expect(places).toEqual(['ja.yaml crossImpactsWhy[2]', 'ja.yaml crossImpactsWhy[3]', 'ja.yaml cards.gone']);
  for (let left = leftoverJapanese(draft); left[0]; left = leftoverJapanese(draft))
    draft = draftWith(dropLeftover(draft, left[0]), draft);
  expect(draft.ja.crossImpactsWhy).toEqual(MODEL_DRAFT.ja.crossImpactsWhy);
  expect(Object.keys(draft.ja.cards as object)).toEqual(['toll']);
});
