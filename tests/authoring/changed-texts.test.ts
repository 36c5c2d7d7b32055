import { expect, test } from 'vitest';
import { changedDocuments, changedTexts, type TextsByLanguage } from '../../lib/authoring/changed-texts';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { checkDraft } from '../../lib/authoring/draft-values';
import { readPackFolder } from '../../lib/packs/files';

const TEMPLATE = draftFromFiles(readPackFolder('seeds/templates/two-harbours'));

/** The template's texts after some changes, in both languages. */
const textsAfter = (...changes: Change[]): TextsByLanguage => {
  if (!TEMPLATE.ok) throw new Error(TEMPLATE.refusal.message);
  const changed = applyChanges(TEMPLATE.value, changes);
  if (!changed.ok) throw new Error(changed.refusal.message);
  return checkDraft(changed.value.document).bundle!.texts;
};

const before = textsAfter();
const counted = (was: TextsByLanguage, is: TextsByLanguage) => ({
  en: changedTexts('en', was, is),
  ja: changedTexts('ja', was, is),
});

const english = (value: string): Change => ({ op: 'set', path: ['pack', 'title'], value });
const japanese = (value: string): Change => ({ op: 'set', path: ['ja', 'title'], value });
const ADDED: Change = {
  op: 'set',
  path: ['sources', 'minutes'],
  value: {
    title: 'Minutes of the harbour board',
    author: "The board's clerk",
    publisher: 'invented',
    date: '2019-02-04',
    short: 'Minutes 2019',
    paragraphs: { 1: 'The board said "no".' },
  },
};

test('the same texts have not changed', () => {
  expect(counted(before, textsAfter())).toEqual({ en: 0, ja: 0 });
});

test('a text counts in the language in which it was written anew', () => {
  expect(counted(before, textsAfter(english('The "light"')))).toEqual({ en: 1, ja: 0 });
  expect(counted(before, textsAfter(japanese('灯台について')))).toEqual({ en: 0, ja: 1 });
});

test('English that stands in for Japanese is not counted as Japanese, nor the other way round', () => {
  expect(counted(before, textsAfter(ADDED))).toEqual({ en: 6, ja: 0 });
  expect(counted(textsAfter(japanese('')), textsAfter(english('A light'), japanese('')))).toEqual({ en: 1, ja: 0 });
  expect(counted(textsAfter(english('')), textsAfter(english(''), japanese('灯台に"ついて"')))).toEqual({
    en: 0,
    ja: 1,
  });
});

test('a Japanese text that was taken away counts, though English now stands in for it', () => {
  expect(counted(before, textsAfter(japanese('')))).toEqual({ en: 0, ja: 1 });
});

test('documents that came and went are named', () => {
  const after = textsAfter(ADDED);
  expect(changedDocuments(before.en, after.en)).toEqual({ added: ['minutes'], removed: [] });
  expect(changedDocuments(after.en, before.en)).toEqual({ added: [], removed: ['minutes'] });
  expect(changedDocuments(before.en, before.en)).toEqual({ added: [], removed: [] });
});
