import { describe, expect, test } from 'vitest';
import { placeOf } from '../../lib/authoring/places';
import { removing } from '../../lib/authoring/removal';
import { draftWith, MODEL_DRAFT } from './model-draft';

describe('an indicator is taken out', () => {
  const removal = removing(MODEL_DRAFT, 'indicator', 'trust');
  const { pack, cards, shocks, checks, ja } = draftWith(removal.changes);

  test('with its level, its weights, its cross-impacts, its red lines and its Japanese', () => {
    expect(pack).toMatchObject({
      indicators: { trade: {} },
      levels: { trade: { start: 40 } },
      crossImpacts: [],
      confidence: { north: { trade: 0.5 }, south: { trade: 1 } },
      objectives: { north: {} },
      tensions: { rift: { weights: {} } },
      aims: { north: { redLines: [] } },
      roles: { envoy: { matters: ['trade'] } },
    });
    expect(Object.keys(pack.indicators as object)).toEqual(['trade']);
    expect(ja).toMatchObject({ indicators: {}, crossImpactsWhy: [] });
  });

  test('with the effects on it and their Japanese lines', () => {
    expect(cards.toll).toMatchObject({
      options: [{ effects: [{ why: 'It flows.' }, { why: 'It grows.' }] }, {}],
      pairs: [{ effects: [] }],
    });
    expect(ja).toMatchObject({
      cards: { toll: { options: { pay: { why: ['流れる。', '伸びる。'] } }, pairs: [[]] } },
      shocks: { storm: { why: [] } },
    });
    expect(shocks.storm).toMatchObject({ effects: [] });
  });

  test('with what checks expect of it, and a check that expects nothing else', () => {
    expect(checks).toEqual([{ id: 'two', expect: [{ option: 'toll/pay', raises: ['rift', 'trade'] }] }]);
  });

  test('but conditions and the source of political capital wait for the author', () => {
    expect(removal.stays.map(({ path }) => placeOf(path))).toEqual([
      'pack.yaml politicalCapital.north.home',
      'cards/toll.yaml requires[0].indicator',
      'cards/toll.yaml options[0].effects[0].when[0].indicator',
    ]);
  });
});

test('a condition goes with the effect that it stands in', () => {
  const { stays, goes } = removing(MODEL_DRAFT, 'indicator', 'trade');
  expect(goes.map(placeOf)).toContain('cards/toll.yaml options[0].effects[0]');
  expect(stays.map(({ path }) => placeOf(path))).toEqual(['pack.yaml politicalCapital.south.home']);
});

test('a tension is taken out with the lines and red lines that name it', () => {
  const { changes, stays } = removing(MODEL_DRAFT, 'tension', 'rift');
  const { pack, cards, checks, ja } = draftWith(changes);
  expect(stays).toEqual([]);
  expect(pack).toMatchObject({ tensions: {}, briefs: { envoy: { redLines: [{ confidence: 'north' }] } } });
  expect(cards.toll).toMatchObject({ lines: [] });
  expect(checks).toMatchObject([{}, { expect: [{}, { raises: ['trust', 'trade'] }] }]);
  expect(ja).toMatchObject({ tensions: {} });
});

test('a role is taken out with its brief, in both languages', () => {
  const { pack, ja } = draftWith(removing(MODEL_DRAFT, 'role', 'envoy').changes);
  expect(pack).toMatchObject({ roles: {}, briefs: {} });
  expect(ja).toMatchObject({ roles: {}, briefs: {} });
});
