import { describe, expect, test } from 'vitest';
import { isLegible } from '../../../lib/server/studio/reading/legible';
import { readDocument } from '../../../lib/server/studio/reading/read-document';
import { buildPdf, buildPdfOfCodes } from './build-documents';

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

const UNICODE = '65e57c73540c76df';
const SHIFT_JIS = '93fa95c493af96bf';

test.each([
  ['UniJIS-UCS2-H', UNICODE],
  ['UniJIS-UCS2-V', UNICODE],
  ['UniJIS-UCS2-HW-H', UNICODE],
  ['UniJIS-UCS2-HW-V', UNICODE],
  ['UniJIS-UTF16-H', UNICODE],
  ['UniJIS-UTF16-V', UNICODE],
  ['UniJIS2004-UTF16-H', UNICODE],
  ['UniJIS2004-UTF16-V', UNICODE],
  ['83pv-RKSJ-H', SHIFT_JIS],
  ['90ms-RKSJ-H', SHIFT_JIS],
  ['90ms-RKSJ-V', SHIFT_JIS],
  ['90msp-RKSJ-H', SHIFT_JIS],
  ['90msp-RKSJ-V', SHIFT_JIS],
  ['90pv-RKSJ-H', SHIFT_JIS],
  ['Add-RKSJ-H', SHIFT_JIS],
  ['Add-RKSJ-V', SHIFT_JIS],
  ['Ext-RKSJ-H', SHIFT_JIS],
  ['Ext-RKSJ-V', SHIFT_JIS],
  ['EUC-H', 'c6fccac6c6b1ccc1'],
  ['EUC-V', 'c6fccac6c6b1ccc1'],
  ['H', '467c4a4646314c41'],
  ['V', '467c4a4646314c41'],
  ['Identity-H', '0cd40e160c890ecd'],
])('a PDF in a Japanese font that it does not hold is read by the map %s', async (map, codes) => {
  expect(await readDocument('pdf', buildPdfOfCodes(map, codes))).toMatchObject({ value: ['日米同盟'] });
});
