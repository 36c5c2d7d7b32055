import type { Result } from '../model/refusal';
import { applyChanges, type Change } from './changes';
import type { DraftDocument } from './draft-document';

/** That something was done to a draft: when (an ISO time), and by whom. */
export interface EditMark {
  readonly revision: number;
  readonly at: string;
  readonly author: string;
}

/** A draft as it stood when an author left it for a day, or for another author. */
export interface EarlierState {
  /** The last of its edits, and when that was made. */
  readonly revision: number;
  readonly at: string;
  readonly author: string;
  /** Edits of that author in one go. */
  readonly changes: number;
}

/** The states that a draft went through, the newest first: one for each stretch of a day in which one author wrote. */
export const earlierStates = (marks: readonly EditMark[], dayOf: (at: string) => string): EarlierState[] => {
  const states: EarlierState[] = [];
  for (const { revision, at, author } of marks) {
    const last = states.at(-1);
    const goesOn = last !== undefined && last.author === author && dayOf(last.at) === dayOf(at);
    if (goesOn) states.pop();
    states.push({ revision, at, author, changes: goesOn ? last.changes + 1 : 1 });
  }
  return states.reverse();
};

/** A draft without its latest edits, given from the newest to the oldest by what takes each back. */
export const withoutEdits = (
  document: DraftDocument,
  latest: readonly { readonly inverse: readonly Change[] }[],
): Result<DraftDocument> => {
  const done = applyChanges(
    document,
    latest.flatMap(({ inverse }) => inverse),
  );
  return done.ok ? { ok: true, value: done.value.document } : done;
};
