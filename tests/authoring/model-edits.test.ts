import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../lib/authoring/draft-document';
import { drawnImpacts, feedbackOf } from '../../lib/authoring/feedback';
import { removeItem } from '../../lib/authoring/list-edits';
import { addCrossImpact, addIndicator, addRole, addTension, moveKey } from '../../lib/authoring/model-edits';
import { evenedWeights, sumOfWeights } from '../../lib/authoring/weights';
import { draftWith, MODEL_DRAFT } from './model-draft';

test('an indicator begins in the middle of its scale, in an empty draft too', () => {
  for (const draft of [MODEL_DRAFT, EMPTY_DRAFT]) {
    const added = addIndicator(draft, 'talks');
    expect(added.ok && draftWith(added.value, draft).pack).toMatchObject({
      indicators: { talks: { holder: 'shared' } },
      levels: { talks: { start: 50 } },
    });
  }
  expect(addIndicator(MODEL_DRAFT, 'trust')).toMatchObject({ ok: false, refusal: { code: 'id-taken' } });
});

test('tensions and roles are added', () => {
  const tension = addTension(MODEL_DRAFT, 'fear');
  expect(tension.ok && draftWith(tension.value).pack).toMatchObject({ tensions: { fear: { weights: {} } } });
  const role = addRole(EMPTY_DRAFT, 'press', 'observers');
  expect(role.ok && draftWith(role.value, EMPTY_DRAFT).pack).toMatchObject({
    roles: { press: { delegation: 'observers' } },
    briefs: { press: { text: '' } },
  });
});

test('a cross-impact is added and taken out with its Japanese line', () => {
  const more = draftWith(addCrossImpact(MODEL_DRAFT, 'trust', 'trade'));
  expect(more.pack.crossImpacts).toHaveLength(3);
  expect(more.ja.crossImpactsWhy).toEqual(['信頼は市場を開く。', '貿易は信頼を育てる。', '']);
  const fewer = draftWith(removeItem(more, ['pack', 'crossImpacts'], 0), more);
  expect(fewer.ja.crossImpactsWhy).toEqual(['貿易は信頼を育てる。', '']);
  expect(draftWith(addCrossImpact(EMPTY_DRAFT, 'a', 'b'), EMPTY_DRAFT).pack.crossImpacts).toHaveLength(1);
});

test('indicators are put in another order', () => {
  const moved = draftWith(moveKey(MODEL_DRAFT, ['pack', 'indicators', 'trust'], 1));
  expect(Object.keys(moved.pack.indicators as object)).toEqual(['trade', 'trust']);
  const back = draftWith(moveKey(moved, ['pack', 'indicators', 'trust'], 0), moved);
  expect(Object.keys(back.pack.indicators as object)).toEqual(['trust', 'trade']);
  expect(moveKey(MODEL_DRAFT, ['pack', 'indicators', 'trust'], 2)).toEqual([]);
  expect(moveKey(MODEL_DRAFT, ['pack', 'indicators', 'trust'], 0)).toEqual([]);
});

describe('weights', () => {
  test('are summed without the dust of the arithmetic', () => {
    expect(sumOfWeights({ a: 0.1, b: 0.2, c: 0.7 })).toBe(1);
    expect(sumOfWeights({ a: 0.1, b: 'much' })).toBe(0.1);
    expect(sumOfWeights(undefined)).toBe(0);
  });

  test.each([
    [
      { a: 1, b: 1, c: 1 },
      { a: 0.34, b: 0.33, c: 0.33 },
    ],
    [
      { a: 0.5, b: 0.25 },
      { a: 0.67, b: 0.33 },
    ],
    [
      { a: 0, b: 0 },
      { a: 0.5, b: 0.5 },
    ],
    [
      { a: 10, b: 0.02 },
      { a: 0.998, b: 0.002 },
    ],
    [{}, {}],
  ])('%j come to 1 as %j', (weights, evened) => {
    expect(evenedWeights(weights)).toEqual(evened);
  });
});

describe('what indicators do to one another', () => {
  test('a weak loop is stable, a strong one is named', () => {
    expect(feedbackOf(MODEL_DRAFT).loop).toBeNull();
    const strong = draftWith([
      { op: 'set', path: ['pack', 'crossImpacts', 0, 'perQuarter'], value: 0.9 },
      { op: 'set', path: ['pack', 'crossImpacts', 1, 'perQuarter'], value: 0.9 },
    ]);
    expect([...feedbackOf(strong).loop!].sort()).toEqual(['trade', 'trust']);
    expect(feedbackOf(EMPTY_DRAFT)).toEqual({ radius: 0, loop: null });
  });

  test('what names nothing is not drawn', () => {
    const odd = draftWith([{ op: 'set', path: ['pack', 'crossImpacts', 0, 'to'], value: 'nowhere' }]);
    expect(drawnImpacts(odd).map(({ index }) => index)).toEqual([1]);
  });
});
