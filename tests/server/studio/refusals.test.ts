import { expect, test } from 'vitest';
import { answerError } from '../../../lib/server/http/answer';
import en from '../../../messages/en.json';
import { codeOf, filesUnder } from '../../architecture/source-files';

const REFUSED = /\b(?:refused|studioRefusal)\(\s*'([a-z-]+)'/g;
/** Told by the pages' own work on a draft, and never by the server. */
const OF_PAGES = ['too-much', 'nothing-to-undo', 'nothing-to-redo', 'no-conflict', 'bad-id', 'id-taken'];

/** Every code with which the studio refuses. */
const codes = (): string[] =>
  [
    ...new Set(
      ['lib/authoring', 'lib/server/studio', 'lib/server/http/studio']
        .flatMap((folder) => filesUnder(folder))
        .flatMap((file) => [...codeOf(file).matchAll(REFUSED)].map(([, code]) => code!)),
    ),
  ].filter((code) => !OF_PAGES.includes(code));

test('whatever the studio refuses has a status that says what kind of refusal it is, and words in its reader’s language', () => {
  expect(codes()).toContain('path-outside');
  expect(codes().filter((code) => answerError({ code, message: '' }).status === 400)).toEqual([]);
  expect(codes().filter((code) => !Object.hasOwn(en.refusals, code))).toEqual([]);
});
