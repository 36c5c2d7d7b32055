import { describe, expect, test } from 'vitest';
import { isLegible } from '../../../lib/server/studio/reading/legible';
import { readDocument } from '../../../lib/server/studio/reading/read-document';
import { buildPdf } from './build-documents';

describe('a text is legible', () => {
  test.each([
    ['English', ['The alliance is fifty years old.']],
    ['Japanese', ['日米同盟は、五十年を迎えた。（注１）']],
    ['a text with one letter that was lost', [`${'The alliance holds. '.repeat(5)}\ufffd`]],
    ['nothing', ['', ' ']],
  ])('where it is %s', (_, paragraphs) => {
    expect(isLegible(paragraphs)).toBe(true);
  });

  test.each([
    ['of letters of private use', ['\ue001\ue002\ue003 \ue004']],
    ['of replacements', ['\ufffd\ufffdab\ufffd']],
    ['of control characters', ['\u0003\u0011\u0012a\u0013']],
    ['of signs', ['!"#$ %&\'( )*+, -./a']],
  ])('and is not where it is made %s', (_, paragraphs) => {
    expect(isLegible(paragraphs)).toBe(false);
  });
});

test('a PDF whose fonts do not tell its letters is refused, and one in Japanese is read', async () => {
  const pdf = (text: string) => readDocument('pdf', buildPdf([[{ y: 700, text }]], 1000));
  expect(await pdf('\ue001\ue002\ue003\ue004\ue005')).toMatchObject({ refusal: { code: 'illegible-source' } });
  expect(await pdf('日米同盟は続いている。')).toMatchObject({ value: ['日米同盟は続いている。'] });
});
