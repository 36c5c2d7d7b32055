'use client';

import { type Context, createContext, type ReactNode, useContext } from 'react';
import type { Change } from '@/lib/authoring/changes';
import type { Conflict, PendingEdit } from '@/lib/authoring/desk';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import type { Issue, Refusal } from '@/lib/model/refusal';
import type { DraftAnswer, SavedEdit, SourceListing } from '@/lib/server/studio/contract';
import type { ChecksClient } from './checks/checks-client';
import type { Saving } from './draft-line';
import type { DraftStore } from './draft-store';

type Remake<T> = (before: T) => T;

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
  /** Makes the list of what was published anew of the list as it is then. */
  readonly takePublications: (make: Remake<DraftAnswer['publications']>) => void;
  /** Makes the list of authors anew of the list as it is then. */
  readonly takeAuthors: (make: Remake<DraftAnswer['authors']>) => void;
  /** The worker; null until the page has started it. */
  readonly checks: ChecksClient | null;
}

const DraftContext = createContext<DraftInHand | null>(null);
const StoreContext = createContext<DraftStore | null>(null);
const ChangeContext = createContext<DraftInHand['change'] | null>(null);

interface DraftProviderProps {
  readonly draft: DraftInHand;
  readonly store: DraftStore;
  readonly children: ReactNode;
}

/** Lays a draft under the parts of the editor below it. */
export function DraftProvider({ draft, store, children }: DraftProviderProps) {
  return (
    <StoreContext value={store}>
      <ChangeContext value={draft.change}>
        <DraftContext value={draft}>{children}</DraftContext>
      </ChangeContext>
    </StoreContext>
  );
}

const useWithin = <T,>(context: Context<T | null>): T => {
  const found = useContext(context);
  if (found === null) throw new Error('There is no draft around this part of the editor.');
  return found;
};

/** The draft that the editor is open on; what asks for it is drawn anew after each change. */
export const useDraft = (): DraftInHand => useWithin(DraftContext);

/** The draft as single fields follow it. */
export const useDraftStore = (): DraftStore => useWithin(StoreContext);

/** Changes the draft; always the same function. */
export const useChange = (): DraftInHand['change'] => useWithin(ChangeContext);
