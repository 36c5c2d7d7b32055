import { applyChanges, type Change } from './changes';
import type { DraftDocument } from './draft-document';

/** One step of an edit: what it changes in the draft that the steps before it have left. */
export type Step = (document: DraftDocument) => readonly Change[];

/** The changes of steps that follow each other, each made on what the ones before it have left. Throws where one does not fit. */
export const inSequence = (document: DraftDocument, steps: readonly Step[]): readonly Change[] => {
  let now = document;
  return steps.flatMap((step) => {
    const changes = step(now);
    const done = applyChanges(now, changes);
    if (!done.ok) throw new Error(`A step of an edit does not fit the draft: ${done.refusal.message}`);
    now = done.value.document;
    return changes;
  });
};
