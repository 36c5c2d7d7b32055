import { expect, test } from 'vitest';
import { typographic, typographicDeep } from '../../lib/packs/typographic';

test.each([
  ["Japan's line", 'Japan’s line'],
  ['an "equal" alliance', 'an “equal” alliance'],
  ['"Ready to discuss," it said.', '“Ready to discuss,” it said.'],
  ["the LDP governments' record", 'the LDP governments’ record'],
  ["called it 'normal'", 'called it ‘normal’'],
  ['5–7 ("so far")', '5–7 (“so far”)'],
  ['日本の「対等」', '日本の「対等」'],
])('%s is printed as %s', (typed, printed) => {
  expect(typographic(typed)).toBe(printed);
});

test('every text of a value is printed so, and nothing else changes', () => {
  expect(typographicDeep({ a: ["it's", 3, null], b: { c: true } })).toEqual({ a: ['it’s', 3, null], b: { c: true } });
});
