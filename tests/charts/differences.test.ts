import { expect, test } from 'vitest';
import { differenceWord } from '../../lib/charts/differences';

test('more of a tension is worse, more confidence is better, and nothing shown is the same', () => {
  expect(differenceWord(0.1, 'moreIsWorse')).toBe('worse');
  expect(differenceWord(-3.6, 'moreIsWorse')).toBe('better');
  expect(differenceWord(3.4, 'moreIsBetter')).toBe('better');
  expect(differenceWord(-0.5, 'moreIsBetter')).toBe('worse');
  expect(differenceWord(0, 'moreIsBetter')).toBe('same');
});
