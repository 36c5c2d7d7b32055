import { expect, test } from 'vitest';
import { languageOfText } from '../../lib/authoring/text-language';

test('A text is read out in Japanese where a character of it is, else in English', () => {
  expect(languageOfText('Where does Futenma go?')).toBe('en');
  expect(languageOfText('port-visit')).toBe('en');
  expect(languageOfText('普天間はどこへ移すか')).toBe('ja');
  expect(languageOfText('Host-nation support（思いやり予算）')).toBe('ja');
  expect(languageOfText('2010: 3 %')).toBeNull();
});
