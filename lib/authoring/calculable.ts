import type { Issue } from '../model/refusal';

/** Errors of texts and citations, which no number depends on. */
const HARMLESS: readonly string[] = [
  ...['no-source', 'unknown-document', 'unknown-paragraph', 'line-count', 'missing-stake', 'missing-aim'],
  ...['check-fails', 'markup', 'quarter-outside', 'inferred-option', 'no-free-option'],
];
const EMPTY_TEXT = /must not be empty/;

/** The errors that keep a pack from being calculated; with others it can't be published and plays all the same. */
export const blockingIssues = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(
    ({ severity, code, message }) => severity === 'error' && !HARMLESS.includes(code) && !EMPTY_TEXT.test(message),
  );
