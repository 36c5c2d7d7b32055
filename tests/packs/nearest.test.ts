import { expect, test } from 'vitest';
import { inEnglish } from '../../lib/model/saying';
import { editDistance, findNearest, hintNearest } from '../../lib/packs/nearest';

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['drift', 'drift', 0],
  ['thrist', 'thirst', 1],
])('%s and %s lie %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('the nearest is found whatever the case, and nothing among nothing', () => {
  expect(findNearest('Base-Delivery', ['base-dispute', 'base-delivery'])).toBe('base-delivery');
  expect(findNearest('drift', [])).toBeUndefined();
  expect(inEnglish(hintNearest('drift', []))).toBe('None is known here.');
  expect(inEnglish(hintNearest('drif', ['drift', 'hedging']))).toBe('Did you mean drift? Known: drift, hedging.');
});
