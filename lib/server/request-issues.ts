import type { core, ZodError } from 'zod';
import type { ServerRefusal } from './refused';

/** Issues that one answer lists; beyond them the sender has other worries. */
const MOST_ISSUES = 50;

const HINTS: Readonly<Partial<Record<core.$ZodIssue['code'], (issue: core.$ZodIssue) => string>>> = {
  invalid_type: (issue) => (issue.code === 'invalid_type' ? `Send a value of type ${issue.expected}.` : ''),
  unrecognized_keys: (issue) => (issue.code === 'unrecognized_keys' ? `Leave out ${issue.keys.join(', ')}.` : ''),
  invalid_value: (issue) => (issue.code === 'invalid_value' ? `Use one of ${issue.values.join(', ')}.` : ''),
  too_big: (issue) => (issue.code === 'too_big' ? `At most ${issue.maximum} is accepted.` : ''),
  too_small: (issue) => (issue.code === 'too_small' ? `At least ${issue.minimum} is needed.` : ''),
};

const hintOf = (issue: core.$ZodIssue): string => {
  const own = issue.code === 'custom' ? issue.params?.hint : undefined;
  return typeof own === 'string' ? own : (HINTS[issue.code]?.(issue) ?? 'Compare it with the format of a run.');
};

/** Writes a path as `nodes[3].id`. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text ? '.' : ''}${String(step)}`),
    '',
  );

/** The refusal that names everything a schema found wrong with what was sent. */
export const invalidInput = (error: ZodError): ServerRefusal => ({
  code: 'invalid-input',
  message: 'What was sent does not have the right form.',
  issues: error.issues.slice(0, MOST_ISSUES).map((issue) => ({
    code: issue.code,
    path: pathOf(issue.path),
    message: issue.message,
    hint: hintOf(issue),
  })),
});
