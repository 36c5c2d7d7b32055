import { describe, expect, test } from 'vitest';
import { normalised } from '../../../lib/server/studio/reading/letter-forms';

const lettersOf = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

describe('letters in their usual form', () => {
  test('are ideographs in place of radicals, so that a search finds them', () => {
    expect(normalised('社⺠党の国防⻑官と⽇本、⻄と⾷')).toBe('社民党の国防長官と日本、西と食');
    const radicals = lettersOf(0x2e81, 0x2ef3).filter((letter) => /\p{Assigned}/u.test(letter));
    expect(radicals).toHaveLength(114);
    expect(radicals.filter((letter) => !/^\p{Unified_Ideograph}$/u.test(normalised(letter)))).toEqual([]);
  });

  test('are those of lines across in place of those of columns', () => {
    expect(normalised('︑︒︓︔︕︖︵一︶︹二︺︻三︼︽四︾︿五﹀﹁六﹂﹃七﹄︱')).toBe(
      '、。：；！？（一）〔二〕【三】《四》〈五〉「六」『七』—',
    );
    const forms = [...lettersOf(0xfe10, 0xfe19), ...lettersOf(0xfe30, 0xfe44)];
    expect(forms.filter((letter) => normalised(letter) === letter)).toEqual([]);
  });

  test('keep the punctuation and the marks of Japanese', () => {
    const text = '「日米」（注）、〜！？・…―﹅';
    expect(normalised(text)).toBe(text);
  });
});
