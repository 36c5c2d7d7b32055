import { expect, test } from 'vitest';
import { changedTexts } from '../../lib/authoring/changed-texts';

const TEXTS = { title: 'Light', cards: { dues: { question: 'Who pays?', discussion: ['Why?', 'And then?'] } } };

test('the same texts have not changed', () => {
  expect(changedTexts(TEXTS, structuredClone(TEXTS))).toBe(0);
});

test('counts each text that was written anew, added or taken away', () => {
  const after = { title: 'The light', cards: { dues: { question: 'Who pays?', discussion: ['Why?'] } } };
  expect(changedTexts(TEXTS, after)).toBe(2);
  expect(changedTexts(TEXTS, { ...TEXTS, subtitle: 'A strait' })).toBe(1);
});

test('counts every text of a part that was taken away', () => {
  expect(changedTexts(TEXTS, { title: 'Light', cards: {} })).toBe(3);
  expect(changedTexts(TEXTS, { title: 'Light' })).toBe(3);
});
