import { expect, test } from 'vitest';
import { paragraphRuns } from '../../lib/charts/paragraph-runs';

test('three paragraphs in a row are a run, two are not', () => {
  expect(paragraphRuns([1, 3, 4, 7, 8, 9])).toEqual([
    { from: 1, to: 1 },
    { from: 3, to: 3 },
    { from: 4, to: 4 },
    { from: 7, to: 9 },
  ]);
  expect(paragraphRuns([])).toEqual([]);
});
