import { expect, test } from 'vitest';
import { differenceSentence } from '../../lib/charts/differences';

test('more of a tension is worse, more confidence is better, and half a point is nothing', () => {
  expect(differenceSentence(3.4, 'moreIsWorse')).toEqual({ key: 'worse', values: { points: 3 } });
  expect(differenceSentence(-3.6, 'moreIsWorse')).toEqual({ key: 'better', values: { points: 4 } });
  expect(differenceSentence(3.4, 'moreIsBetter').key).toBe('better');
  expect(differenceSentence(-0.5, 'moreIsBetter')).toEqual({ key: 'worse', values: { points: 1 } });
  expect(differenceSentence(0.49, 'moreIsBetter').key).toBe('same');
});
