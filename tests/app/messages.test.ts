import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { ISSUE_WORDS } from '../../lib/model/issue-words';
import interfaceWords from '../../messages/en.json';
import ja from '../../messages/ja.json';

/** All that is said in English; what is said of faults stands beside the checks that find them. */
const en = { ...interfaceWords, issues: ISSUE_WORDS };

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

const english = new Map(flatten(en));
const japanese = new Map(flatten(ja));

const needs = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map((match) => match[1] ?? `<${match[2]}>`))].sort();

test('English and Japanese have the same messages', () => {
  expect([...japanese.keys()].sort()).toEqual([...english.keys()].sort());
});

test('a Japanese message is handed nothing that English does not give it', () => {
  const strangers = [...japanese].flatMap(([key, message]) => {
    const given = needs(english.get(key) ?? '');
    return needs(message)
      .filter((name) => !given.includes(name))
      .map((name) => `${key}: ${name}`);
  });
  // A calendar quarter is handed over in all of its parts, and each language takes those that it writes.
  expect(strangers.filter((stranger) => !stranger.startsWith('quarter.'))).toEqual([]);
});

test('no Japanese message leaves out what the English one says', () => {
  const lost = [...english].flatMap(([key, message]) => {
    const said = needs(japanese.get(key) ?? '');
    return needs(message)
      .filter((name) => !said.includes(name))
      .map((name) => `${key}: ${name}`);
  });
  expect(lost.filter((entry) => !entry.startsWith('quarter.'))).toEqual([]);
});

test.each([
  ['en', en, english],
  ['ja', ja, japanese],
] as const)('every message of %s can be written out', (locale, messages, flat) => {
  const faults: string[] = [];
  const t = createTranslator({
    locale,
    messages: messages as typeof en,
    onError: (error) => faults.push(error.message),
  });
  for (const [key, message] of flat) {
    const values = Object.fromEntries(
      needs(message).map((name) => (name.startsWith('<') ? [name.slice(1, -1), () => '…'] : [name, 3])),
    );
    t.markup(key as Parameters<typeof t.markup>[0], values as Parameters<typeof t.markup>[1]);
  }
  expect(faults).toEqual([]);
});

test('nothing in Japanese was left in English', () => {
  const words = (message: string) => message.replace(/\{[^{}]*\}/g, '');
  const names = new Set(['citation.short', 'site.title']);
  const untouched = [...japanese].filter(
    ([key, message]) => !names.has(key) && /\p{L}/u.test(words(message)) && !/[぀-ヿ一-鿿]/u.test(message),
  );
  expect(untouched.map(([key]) => key).filter((key) => english.get(key) === japanese.get(key))).toEqual([]);
});
