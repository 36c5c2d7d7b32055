'use client';

import { useId, useMemo } from 'react';
import { findAt, type Json, type Path } from '@/lib/authoring/json';
import { isAt, placeOf } from '@/lib/authoring/places';
import { setIn } from '@/lib/authoring/set-in';
import type { Issue } from '@/lib/model/refusal';
import { useDraft } from '../_draft/draft-context';
import { useDraftValue, useEdit, useFaults } from '../_draft/use-draft-value';

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

/** What stands at a path of the draft, what is wrong with it, and how to change it. Other places may change unseen. */
export const usePlace = (path: Path): Place => {
  const edit = useEdit();
  const id = useId();
  const name = placeOf(path);
  const value = useDraftValue((document) => findAt(document, path));
  const issues = useFaults(name);
  const set = (next: Json | undefined): void => {
    edit((document) => {
      if (next !== undefined) return [setIn(document, path, next)];
      return findAt(document, path) === undefined ? [] : [{ op: 'unset', path }];
    }, name);
  };
  return { path, name, id, value, issues, set };
};

/** Issues at a place and within it. */
export const useIssuesAt = (path: Path): readonly Issue[] => {
  const { issues } = useDraft();
  const name = placeOf(path);
  return useMemo(() => issues.filter((issue) => isAt(issue.path, name)), [issues, name]);
};
