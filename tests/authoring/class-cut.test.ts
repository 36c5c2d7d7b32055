import { expect, test } from 'vitest';
import { classCut, endClassCut, setClassCards, startClassCut } from '../../lib/authoring/class-cut';
import { type DraftDocument, EMPTY_DRAFT } from '../../lib/authoring/draft-document';
import { draftWith } from './model-draft';

const DRAFT: DraftDocument = {
  ...EMPTY_DRAFT,
  pack: { starts: '2010-Q1', quarters: 2 },
  cards: { toll: { quarter: '2010-Q2' }, light: { quarter: '2010-Q1' }, pilot: { quarter: '2010-Q2' } },
};

test('a class is dealt all cards until its own are chosen, which begins with all of them', () => {
  expect(classCut(DRAFT)).toBeNull();
  const chosen = draftWith(startClassCut(DRAFT), DRAFT);
  expect(classCut(chosen)).toEqual([['light'], ['toll', 'pilot']]);
  expect(classCut(draftWith(endClassCut(chosen), chosen))).toBeNull();
  expect(endClassCut(DRAFT)).toEqual([]);
});

test('a quarter gets other cards, one that was not written yet too', () => {
  const short = draftWith([{ op: 'set', path: ['pack', 'class'], value: { cut: [['light']] } }], DRAFT);
  expect(classCut(short)).toEqual([['light'], []]);
  const second = draftWith(setClassCards(short, 1, ['pilot']), short);
  expect(classCut(second)).toEqual([['light'], ['pilot']]);
  expect(setClassCards(second, 1, [])).toEqual([{ op: 'set', path: ['pack', 'class', 'cut', 1], value: [] }]);
});
