'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Change } from '@/lib/authoring/changes';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import type { Issue } from '@/lib/model/refusal';
import { useChange, useDraftStore } from './draft-context';
import type { FaultCount } from './draft-store';

const useSnapshot = <T>(read: () => T): T => useSyncExternalStore(useDraftStore().subscribe, read, read);

/** Something of the draft; only when it becomes another value is what asks for it drawn anew. */
export const useDraftValue = <T>(select: (document: DraftDocument) => T): T => {
  const store = useDraftStore();
  return useSnapshot(() => select(store.document));
};

/** What is wrong at a place. */
export const useFaults = (place: string): readonly Issue[] => {
  const store = useDraftStore();
  return useSnapshot(() => store.issuesAt(place));
};

/** How many faults lie at a place and within it. */
export const useFaultCount = (place: string): FaultCount => {
  const store = useDraftStore();
  const count = useSnapshot(() => store.countAt(place));
  return useMemo(() => {
    const [errors = 0, warnings = 0] = count.split(' ').map(Number);
    return { errors, warnings };
  }, [count]);
};

/** An edit made on the draft as it is when it happens. */
export type Edit = (make: (document: DraftDocument) => readonly Change[], field?: string) => boolean;

/** Changes the draft by what is made of it as it is then; always the same function. */
export const useEdit = (): Edit => {
  const store = useDraftStore();
  const change = useChange();
  return useCallback((make, field) => change(make(store.document), field), [store, change]);
};
