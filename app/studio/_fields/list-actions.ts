'use client';

import { useMemo } from 'react';
import type { Json, Path } from '@/lib/authoring/json';
import { appendItem, duplicateItem, moveItem, removeItem } from '@/lib/authoring/list-edits';
import { type Edit, useEdit } from '../_draft/use-draft-value';

/** What can be done with a list of the draft. */
export interface ListActions {
  readonly add: (value: Json) => void;
  readonly move: (from: number, to: number) => void;
  readonly duplicate: (at: number) => void;
  readonly remove: (at: number) => void;
}

const actionsOn = (edit: Edit, path: Path): ListActions => ({
  add: (value) => void edit((document) => appendItem(document, path, value)),
  move: (from, to) => void edit((document) => moveItem(document, path, from, to)),
  duplicate: (at) => void edit((document) => duplicateItem(document, path, at)),
  remove: (at) => void edit((document) => removeItem(document, path, at)),
});

/** Changes a list and its Japanese lines with it; the same functions while the path is the very same. */
export const useListActions = (path: Path): ListActions => {
  const edit = useEdit();
  return useMemo(() => actionsOn(edit, path), [edit, path]);
};
