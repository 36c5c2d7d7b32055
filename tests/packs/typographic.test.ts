import { expect, test } from 'vitest';
import { everyText } from '../../lib/packs/every-text';
import { bound } from '../../lib/packs/japanese-breaks';
import { typographic } from '../../lib/packs/typographic';

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
  expect(everyText({ a: ["it's", 3, null], b: { c: true } }, typographic)).toEqual({
    a: ['it’s', 3, null],
    b: { c: true },
  });
});

test.each([
  ['尖閣諸島について何を語るか', '尖閣諸島に|ついて何を語るか'],
  ['島だとして自制を求める', '島だと|して自制を求める'],
  ['一方的行為に反対する', '一方|的行為に反対する'],
  ['北京と東京の間に', '北京と東京の間に'],
])('%s is bound where a line must not break', (typed, printed) => {
  expect(bound(typed)).toBe(printed.replaceAll('|', '\u2060'));
});
