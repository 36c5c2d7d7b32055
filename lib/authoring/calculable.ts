import type { Issue } from '../model/refusal';

/** Errors of texts and citations, which no number depends on. */
const HARMLESS: readonly string[] = [
  ...['no-source', 'unknown-document', 'unknown-paragraph', 'line-count', 'missing-stake', 'missing-aim'],
  ...['check-fails', 'markup', 'quarter-outside', 'inferred-option', 'no-free-option', 'red-line-range'],
];
/** What is said of a text that is empty or not there, and of nothing else. */
const UNWRITTEN_TEXT = /Nothing is written here yet|must not be empty|\(a text\)/;

/** What lacks an id can't be told from others, so that nothing can be calculated of it. */
const isOfId = (path: string): boolean => /[ .]id$/.test(path);

/** The errors that keep a pack from being calculated; with others it can't be published and plays all the same. */
export const blockingIssues = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(
    ({ severity, code, path, message, hint }) =>
      severity === 'error' && !HARMLESS.includes(code) && (isOfId(path) || !UNWRITTEN_TEXT.test(`${message} ${hint}`)),
  );
