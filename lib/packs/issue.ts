import type { Issue, Saying } from '../model/refusal';
import { worded } from '../model/saying';

/** A fault that keeps a pack from being played. */
export const error = (code: string, path: string, message: Saying, hint: Saying): Issue => ({
  severity: 'error',
  code,
  path,
  ...worded(message, hint),
});

/** A fault that a pack can be played with. */
export const warning = (code: string, path: string, message: Saying, hint: Saying): Issue => ({
  severity: 'warning',
  code,
  path,
  ...worded(message, hint),
});

/** Whether a list of issues keeps a pack from being played. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');

/** Errors before warnings, each in the order found. */
export const errorsFirst = (issues: readonly Issue[]): Issue[] => [
  ...issues.filter(({ severity }) => severity === 'error'),
  ...issues.filter(({ severity }) => severity === 'warning'),
];

/** Segments of a path as `options[1].effects[0].on`. */
export const formatSegments = (segments: readonly PropertyKey[]): string =>
  segments.reduce<string>(
    (path, segment) =>
      typeof segment === 'number'
        ? `${path}[${segment}]`
        : path === ''
          ? String(segment)
          : `${path}.${String(segment)}`,
    '',
  );

/** A place within a file or within another place: a blank after a file's name, a dot otherwise. */
export const within = (place: string, rest: string): string => {
  if (rest === '' || place === '') return place + rest;
  if (place.endsWith('.yaml')) return `${place} ${rest}`;
  return rest.startsWith('[') ? place + rest : `${place}.${rest}`;
};

/** The beginning of a text, long enough to know it by. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
