import type { z } from 'zod';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { error, formatSegments, within } from './issue';
import { hintNearest } from './nearest';
import { sayFault, sayKind } from './say-fault';
import { TEXT_FAULTS } from './schema/primitives';

/** What a text or a value became, or null where it could not be read at all, with the faults found. */
export interface Read<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

type ZodIssue = z.core.$ZodIssue;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const unrecognized = (issues: readonly ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);

/** Of the alternatives of a union, the faults of the one that was most likely meant. */
const likeliest = (alternatives: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] =>
  [...alternatives].sort((a, b) => a.length + unrecognized(a) - (b.length + unrecognized(b)))[0] ?? [];

const issueOf = (issue: ZodIssue, value: unknown, place: string): Issue[] => {
  const path = within(place, formatSegments(issue.path));
  const last = issue.path.at(-1);
  const key = last === undefined ? say('the-file') : String(last);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        error(
          'unknown-key',
          path,
          say('unknown-key', { key: unknown }),
          hintNearest(unknown, issue.message.split('\n')),
        ),
      );
    case 'invalid_union': {
      const inner = likeliest(issue.errors);
      if (inner.length > 0)
        return inner.flatMap((nested) =>
          issueOf({ ...nested, path: [...issue.path, ...nested.path] } as ZodIssue, value, place),
        );
      return [error('bad-value', path, say('fits-no-form', { key }), say('see-format'))];
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map((nested) =>
        error('bad-key', path, say('key-fault', { key, fault: sayFault(nested) }), say('change-key')),
      );
    case 'invalid_type':
      if (issue.message === TEXT_FAULTS.missing)
        return [error('missing', path, say('missing-key', { key }), say('add-key', { key, kind: say('a-text') }))];
      if (at(value, issue.path) === undefined)
        return [
          error('missing', path, say('missing-key', { key }), say('add-key', { key, kind: sayKind(issue.expected) })),
        ];
      return [
        error(
          'wrong-type',
          path,
          say('wrong-kind', { key, kind: sayKind(issue.expected) }),
          say('write-kind', { kind: issue.expected === 'string' ? say('a-quoted-text') : sayKind(issue.expected) }),
        ),
      ];
    default:
      if (issue.message === TEXT_FAULTS.empty)
        return [error('bad-value', path, say('text-empty'), say('write-text', { key }))];
      return [error('bad-value', path, say('key-fault', { key, fault: sayFault(issue) }), say('change-value'))];
  }
};

/** What stands for a text that is still to be written. */
export const UNWRITTEN = '…';

const isBlank = (text: unknown): boolean => typeof text === 'string' && text.trim() === '';

/** Whether a fault is that a text is missing, or that one or a reference is still empty. */
const isUnwritten = (issue: ZodIssue, value: unknown): boolean =>
  issue.message === TEXT_FAULTS.missing || (issue.code === 'too_small' && isBlank(at(value, issue.path)));

const holderOf = (value: unknown, path: readonly PropertyKey[]): object | null => {
  const holder = at(value, path);
  return typeof holder === 'object' && holder !== null ? holder : null;
};

/** A copy without the keys that a schema does not know, and with every text that is missing filled in. */
const mended = (value: unknown, issues: readonly ZodIssue[]): unknown => {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) Reflect.deleteProperty(holderOf(copy, issue.path) ?? {}, key);
    if (isUnwritten(issue, value))
      Reflect.set(holderOf(copy, issue.path.slice(0, -1)) ?? {}, issue.path.at(-1)!, UNWRITTEN);
  }
  return copy;
};

/**
 * Reads a value by a schema; keys that the schema does not know are faults, and the rest is read all the same. So is what
 * lacks a text, with a sign in its place: whoever is still writing a line should see the rest at work.
 */
export const readShape = <T>(schema: z.ZodType<T>, value: unknown, place: string): Read<T> => {
  const first = schema.safeParse(value);
  if (first.success) return { value: first.data, issues: [] };
  const issues = first.error.issues.flatMap((issue) => issueOf(issue, value, place));
  const again = schema.safeParse(mended(value, first.error.issues));
  return { value: again.success ? again.data : null, issues };
};
