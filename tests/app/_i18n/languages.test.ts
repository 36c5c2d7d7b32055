import { expect, test } from 'vitest';
import { languageOf } from '../../../app/_i18n/languages';

test.each([
  ['the cookie wins over the browser', 'ja', 'en-GB,en;q=0.9', 'ja'],
  ['a browser in Japanese', undefined, 'ja,en-US;q=0.7,en;q=0.3', 'ja'],
  ['a regional tag counts for its language', undefined, 'ja-JP', 'ja'],
  ['the higher wish wins', undefined, 'ja;q=0.4,en;q=0.8', 'en'],
  ['languages that we lack are passed over', undefined, 'fr-FR,fr;q=0.9,ja;q=0.5', 'ja'],
  ['a language that is refused', undefined, 'ja;q=0', 'en'],
  ['nothing at all', undefined, null, 'en'],
  ['a cookie that somebody made up', 'xx"><script>', 'ja', 'ja'],
  ['a header that is no list of languages', undefined, ';;;q=,,', 'en'],
])('%s', (_, cookie, header, language) => {
  expect(languageOf(cookie, header)).toBe(language);
});
