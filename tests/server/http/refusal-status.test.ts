import { expect, test } from 'vitest';
import { answerError } from '../../../lib/server/http/answer';
import { codeOf, filesUnder } from '../../architecture/source-files';

const REFUSED = /\brefuse\(\s*'([a-z-]+)'/g;

/** The codes with which a class refuses what is asked of it. */
const classCodes = (): string[] => [
  ...new Set(filesUnder('lib/session').flatMap((file) => [...codeOf(file).matchAll(REFUSED)].map(([, code]) => code!))),
];

test('whatever a class refuses has a status that says what kind of refusal it is', () => {
  const codes = classCodes();
  expect(codes).toContain('wrong-phase');
  expect(codes.filter((code) => answerError({ code, message: '' }).status === 400)).toEqual([]);
});

test.each([
  ['too-fast', 429],
  ['too-many-streams', 429],
  ['stopping', 503],
  ['too-many-waiting', 503],
])('%s passes, and the answer says when to try again', (code, status) => {
  const answer = answerError({ code, message: '', retryAfterSeconds: 7 });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, '7']);
  expect(answerError({ code, message: '' }).headers.get('retry-after')).toBe('5');
});

test('what does not pass by waiting asks nobody to wait', () => {
  expect(answerError({ code: 'wrong-phase', message: '' }).headers.get('retry-after')).toBeNull();
});
