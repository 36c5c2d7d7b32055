'use client';

import { useId, useMemo } from 'react';
import { findAt, type Json, type Path } from '@/lib/authoring/json';
import { isAt, placeOf } from '@/lib/authoring/places';
import type { Issue } from '@/lib/model/refusal';
import { useDraft } from '../_draft/draft-context';

/** A place of the draft as a field works on it. */
export interface Place {
  readonly path: Path;
  /** As issues name it; the field carries it as `data-place`, so that a problem leads to it. */
  readonly name: string;
  readonly id: string;
  readonly value: Json | undefined;
  /** What is wrong at this very place. */
  readonly issues: readonly Issue[];
  /** Writes the value; `undefined` takes the key out. */
  readonly set: (value: Json | undefined) => void;
}

/** What stands at a path of the draft, what is wrong with it, and how to change it. */
export const usePlace = (path: Path): Place => {
  const { document, issues, change } = useDraft();
  const id = useId();
  const name = placeOf(path);
  const value = findAt(document, path);
  const here = useMemo(() => issues.filter((issue) => issue.path === name), [issues, name]);
  const set = (next: Json | undefined): void => {
    if (next !== undefined) change([{ op: 'set', path, value: next }], name);
    else if (value !== undefined) change([{ op: 'unset', path }], name);
  };
  return { path, name, id, value, issues: here, set };
};

/** Issues at a place and within it. */
export const useIssuesAt = (path: Path): readonly Issue[] => {
  const { issues } = useDraft();
  const name = placeOf(path);
  return useMemo(() => issues.filter((issue) => isAt(issue.path, name)), [issues, name]);
};
