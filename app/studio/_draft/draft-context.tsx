'use client';

import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import type { Change } from '@/lib/authoring/changes';
import type { Conflict, PendingEdit } from '@/lib/authoring/desk';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import type { Issue, Refusal } from '@/lib/model/refusal';
import type { DraftAnswer, SavedEdit, SourceListing } from '@/lib/server/studio/contract';
import type { ChecksClient } from './checks/checks-client';
import type { Saving } from './draft-line';
import { DraftStore } from './draft-store';

/** A draft in the editor: what it says, what is wrong with it, and what its author can do. */
export interface DraftInHand {
  readonly about: DraftAnswer['draft'];
  readonly me: string;
  readonly authors: DraftAnswer['authors'];
  readonly publications: DraftAnswer['publications'];
  readonly sources: readonly SourceListing[];
  readonly document: DraftDocument;
  readonly revision: number;
  /** What was done to the draft as far as the page knows, oldest first, with what the server has not answered yet. */
  readonly edits: readonly PendingEdit[];
  readonly saving: Saving;
  /** Why something was not taken, until the next change. */
  readonly refusal: Refusal | null;
  /** How many edits of a page before this one, which had not saved them, were taken up; 0 from the next change on. */
  readonly takenUp: number;
  /** How many edits the server has not taken yet. */
  readonly unsaved: number;
  readonly conflict: Conflict | null;
  /** Every fault of the draft, errors first, as of the last check. */
  readonly issues: readonly Issue[];
  /** Whether the issues are those of the draft as it shows now. */
  readonly isChecked: boolean;
  /**
   * Changes the draft. Changes with the same `field` within two seconds are undone together, as letters of a word.
   * False where the place is gone; `refusal` says so.
   */
  readonly change: (changes: readonly Change[], field?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly settle: (which: 'mine' | 'theirs') => void;
  /** Gives up all that the server has not taken. */
  readonly giveUp: () => void;
  /** Takes in the text of a document, with the edit that names it in the draft where the server made that. */
  readonly takeSource: (source: SourceListing, edit: SavedEdit | null) => void;
  /** Takes in an edit that the server made on the author's behalf. */
  readonly takeEdit: (edit: SavedEdit) => void;
  readonly takePublications: (publications: DraftAnswer['publications']) => void;
  /** The worker; null until the page has started it. */
  readonly checks: ChecksClient | null;
}

const DraftContext = createContext<DraftInHand | null>(null);
const StoreContext = createContext<DraftStore | null>(null);

/** Lays a draft under the parts of the editor below it. */
export function DraftProvider({ value, children }: { readonly value: DraftInHand; readonly children: ReactNode }) {
  const [store] = useState(() => new DraftStore(value));
  // Before the page is painted, so that a field never shows less than what was typed into it.
  useLayoutEffect(() => store.put(value), [store, value]);
  return (
    <StoreContext value={store}>
      <DraftContext value={value}>{children}</DraftContext>
    </StoreContext>
  );
}

/** The draft that the editor is open on; what asks for it is drawn anew after each change. */
export const useDraft = (): DraftInHand => {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('There is no draft around this part of the editor.');
  return draft;
};

/** The draft as single fields follow it. */
export const useDraftStore = (): DraftStore => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('There is no draft around this part of the editor.');
  return store;
};
