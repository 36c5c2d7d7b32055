import { describe, expect, test } from 'vitest';
import { hasMarkup, markupIssues, withoutMarkup } from '../../lib/packs/validate/markup';

describe('a text', () => {
  test.each([
    '<script>x</script>',
    'a <b',
    '</p>',
    '<!-- x -->',
    '<?php',
    'JavaScript:x',
    'vbscript :x',
    'data:text/html,x',
    'a\u0007b',
    'a\u0000',
  ])('such as %j holds more than text, until it is taken out', (text) => {
    expect(hasMarkup(text)).toBe(true);
    expect(hasMarkup(withoutMarkup(text))).toBe(false);
  });

  test.each(['a < b and c > d', '1 <2', 'two\nlines\tand a tab', 'the script: a draft', 'data: 5', '〈山〉', 'x <- y'])(
    'such as %j is no more than text',
    (text) => {
      expect(hasMarkup(text)).toBe(false);
      expect(withoutMarkup(text)).toBe(text);
    },
  );
});

test('every text of every file is looked at, keys among them, and its place is named', () => {
  const values = {
    pack: { 'cards/a.yaml': { options: [{ label: '<i>x</i>' }] }, 'ja.yaml': { '<b>': 'x' } },
    base: { name: 'shared', files: { 'base.yaml': { sides: ['\u0001'] } } },
    sources: { 'sources.yaml': { memo: { title: 'javascript:x' } } },
  };
  expect(markupIssues(values).map(({ path }) => path)).toEqual([
    'cards/a.yaml options[0].label',
    'ja.yaml',
    'shared/base.yaml sides[0]',
    'sources.yaml memo.title',
  ]);
});
