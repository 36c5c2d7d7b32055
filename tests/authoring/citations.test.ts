import { expect, test } from 'vitest';
import { citedBy, citingPlaces, placesCiting } from '../../lib/authoring/citations';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import type { JsonObject } from '../../lib/authoring/json';
import { placeOf } from '../../lib/authoring/places';
import { readPackFolder } from '../../lib/packs/files';
import { MODEL_DRAFT } from './model-draft';

const SURVEY: JsonObject = { survey: [2, 3] };

/** A draft that cites in each way there is. */
const CITING: DraftDocument = {
  ...MODEL_DRAFT,
  pack: {
    ...MODEL_DRAFT.pack,
    levels: { trust: { start: 50, because: { survey: [1] } }, trade: { start: 40 } },
    indicators: { trust: { sources: SURVEY }, trade: {} },
    crossImpacts: [
      { from: 'trust', to: 'trade' },
      { from: 'trade', to: 'trust', sources: SURVEY },
    ],
  },
  cards: {
    toll: {
      id: 'toll',
      sources: { survey: [1], letter: [4] },
      options: [
        { id: 'pay', effects: [{ on: 'trade' }, { on: 'trust', because: SURVEY }] },
        { id: 'wait', effects: [{ on: 'trust', because: {} }] },
      ],
      undecided: [{ on: 'trust', because: SURVEY }],
      disagreement: [{ on: 'trade', because: SURVEY }],
      pairs: [{ choices: {}, effects: [{ on: 'trust', because: SURVEY }] }],
    },
  },
  shocks: { storm: { id: 'storm', sources: SURVEY, effects: [{ on: 'trust', because: { survey: [3, 3] } }] } },
  checks: [{ id: 'one' }, { id: 'two', sources: { letter: [4] } }],
};

test('every place that cites something is found, with what cites and what is cited', () => {
  const found = citingPlaces(CITING).map(({ path, citing }) => [placeOf(path), citing.kind]);
  expect(found).toEqual([
    ['cards/toll.yaml sources', 'card'],
    ['cards/toll.yaml options[0].effects[1].because', 'effect'],
    ['cards/toll.yaml undecided[0].because', 'effect'],
    ['cards/toll.yaml disagreement[0].because', 'effect'],
    ['cards/toll.yaml pairs[0].effects[0].because', 'effect'],
    ['shocks/storm.yaml sources', 'shock'],
    ['shocks/storm.yaml effects[0].because', 'effect'],
    ['pack.yaml levels.trust.because', 'level'],
    ['pack.yaml indicators.trust.sources', 'indicator'],
    ['pack.yaml crossImpacts[1].sources', 'impact'],
    ['checks.yaml [1].sources', 'check'],
  ]);
});

test('an effect that cites is known by what sets it off and what it moves', () => {
  const effects = citingPlaces(CITING).flatMap(({ citing }) => (citing.kind === 'effect' ? [citing] : []));
  expect(effects.map(({ of, indicator }) => [of, indicator])).toEqual([
    [{ kind: 'option', card: 'toll', option: 'pay' }, 'trust'],
    [{ kind: 'undecided', card: 'toll' }, 'trust'],
    [{ kind: 'disagreement', card: 'toll' }, 'trade'],
    [{ kind: 'pair', card: 'toll' }, 'trust'],
    [{ kind: 'shock', shock: 'storm' }, 'trust'],
  ]);
});

test('each paragraph knows what cites it, each place once', () => {
  const survey = citedBy(CITING).get('survey')!;
  const counts = [...survey].map(([paragraph, places]) => [paragraph, places.length]);
  expect(Object.fromEntries(counts)).toEqual({ 1: 2, 2: 7, 3: 8 });
  expect(
    citedBy(CITING)
      .get('letter')
      ?.get(4)
      ?.map(({ citing }) => citing.kind),
  ).toEqual(['card', 'check']);
  expect(placesCiting(CITING, 'letter')).toHaveLength(2);
  expect(placesCiting(CITING, 'nobody')).toEqual([]);
});

test('a draft whose parts are half written is read all the same', () => {
  const cards: DraftDocument['cards'] = {
    toll: { sources: 'survey', options: [null, { effects: ['x', { because: { survey: 'x' } }] }] },
  };
  const found = citingPlaces({ ...MODEL_DRAFT, cards });
  expect(found.map(({ cited }) => cited)).toEqual([{ survey: [] }]);
  expect(citedBy({ ...MODEL_DRAFT, cards }).get('survey')).toEqual(new Map());
});

test('every citation of a shipped pack is found', () => {
  const files = readPackFolder('seeds/packs/uncharted-waters-2010');
  const draft = draftFromFiles(files);
  if (!draft.ok) throw new Error(draft.refusal.message);
  const { cards, shocks, pack, checks } = draft.value;
  const text = JSON.stringify({ cards, shocks, pack, checks });
  const stated = [...text.matchAll(/"(?:because|sources)":\{"/g)];
  expect(citingPlaces(draft.value)).toHaveLength(stated.length);
});
