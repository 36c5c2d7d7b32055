import type { z } from 'zod';
import { ISSUE_WORDS, type IssueWord } from '../model/issue-words';
import type { SaidValue, Saying } from '../model/refusal';
import { say } from '../model/saying';

type ZodIssue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, Saying>> = {
  string: say('a-text'),
  number: say('a-number'),
  int: say('a-whole-number'),
  boolean: say('true-or-false'),
  array: say('a-list'),
  tuple: say('a-list-of-two'),
  object: say('keys-and-values'),
  record: say('keys-and-values'),
};

/** What kind of value a schema expects. */
export const sayKind = (expected: string): SaidValue => KINDS[expected] ?? expected;

/** The schemas' own messages by what they say. */
const OWN = new Map(
  (Object.keys(ISSUE_WORDS) as IssueWord[])
    .filter((key) => key.startsWith('must-') && !ISSUE_WORDS[key].includes('{'))
    .map((key) => [ISSUE_WORDS[key] as string, { key }] as const),
);

const sayTooSmall = ({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Saying => {
  if (origin === 'string') return say('must-not-be-empty');
  if (origin === 'array' || origin === 'map') return say('must-list-at-least', { count: Number(minimum) });
  return say(inclusive ? 'must-be-at-least' : 'must-be-above', { limit: Number(minimum) });
};

const sayTooBig = ({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Saying => {
  if (origin === 'array' || origin === 'map') return say('must-list-at-most', { count: Number(maximum) });
  return say(inclusive ? 'must-be-at-most' : 'must-be-below', { limit: Number(maximum) });
};

/** What is wrong with a value that is there, as a part of a sentence. */
export const sayFault = (issue: ZodIssue): Saying => {
  const own = OWN.get(issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'too_small':
      return sayTooSmall(issue);
    case 'too_big':
      return sayTooBig(issue);
    case 'invalid_value':
      return say('must-be-one-of', { known: issue.values.map(String) });
    default:
      return say('does-not-fit', { said: issue.message });
  }
};
