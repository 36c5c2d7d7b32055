import type { Change } from '@/lib/authoring/changes';
import type { PendingEdit } from '@/lib/authoring/desk';
import { isParaphrased, paragraphNumbers } from '@/lib/authoring/documents';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { findAt, isObject, type Json, listAt, type Path } from '@/lib/authoring/json';
import { textAt } from '@/lib/authoring/texts';
import { LIGHT_CARD, PILOT_CARD, type TutorialStepId } from './steps';

/** Which steps are known to be done. */
export type StepsDone = Partial<Record<TutorialStepId, boolean>>;

/** What the editor shows of how far a reader of the tutorial is. */
export interface TutorialSight {
  readonly document: DraftDocument;
  /** What was done to the draft, oldest first. */
  readonly edits: readonly { readonly changes: readonly Change[]; readonly kind: PendingEdit['kind'] }[];
  readonly isPublished: boolean;
  /** Whether a balance report was finished since the editor was opened. */
  readonly isBalanced: boolean;
  /** The card that is open. */
  readonly open: string | null;
}

/** Documents and options that the template has from the start. */
const [DOCUMENTS, OPTIONS] = [2, 3];
/** A cost that nobody in the template can ever pay. */
const TOO_DEAR = 9;
const SIZE: Path = ['cards', LIGHT_CARD, 'options', 0, 'effects', 1, 'size'];

const newOptions = (document: DraftDocument): readonly Json[] =>
  listAt(document, ['cards', PILOT_CARD, 'options']).slice(OPTIONS);

const effectsOf = (option: Json): readonly Json[] => listAt(option, ['effects']);

/** Whether a text is written, in whichever language. */
const isTextAt = (document: DraftDocument, path: Path): boolean => {
  const text = textAt(document, path);
  return text !== null && (text.english || text.japanese).trim() !== '';
};

const isCited = (document: DraftDocument, path: Path): boolean => {
  const effect = findAt(document, path);
  if (!isObject(effect) || effect.evidence !== 'argued' || effect.because === undefined) return false;
  return isTextAt(document, [...path, 'why']);
};

/** Where the effects of the options stand that the template does not have. */
const newEffects = (document: DraftDocument): readonly Path[] =>
  newOptions(document).flatMap((option, i) =>
    effectsOf(option).map((_, j) => ['cards', PILOT_CARD, 'options', OPTIONS + i, 'effects', j]),
  );

const hasParaphrase = (document: DraftDocument, id: string): boolean =>
  paragraphNumbers(document, id, 0).some((paragraph) => isParaphrased(document, id, paragraph));

/** Whether a new option is named, costs something, and has an effect that raises and one that lowers. */
const isWhole = (document: DraftDocument, place: number): boolean => {
  const path: Path = ['cards', PILOT_CARD, 'options', place];
  const sizes = listAt(document, [...path, 'effects']).map((effect) => (isObject(effect) ? String(effect.size) : ''));
  return (
    isTextAt(document, [...path, 'label']) &&
    Number(findAt(document, [...path, 'cost'])) > 0 &&
    sizes.some((size) => size.startsWith('-')) &&
    sizes.some((size) => !size.startsWith('-'))
  );
};

const startsWith = (path: Path, start: Path): boolean => start.every((key, i) => path[i] === key);

const changed = ({ edits }: TutorialSight, test: (change: Change) => boolean): boolean =>
  edits.some(({ changes }) => changes.some(test));

const isOfSize = ({ path }: Change): boolean => startsWith(path, SIZE);

const wasTooDear = (sight: TutorialSight): boolean =>
  changed(
    sight,
    (change) =>
      change.op === 'set' &&
      startsWith(change.path, ['cards', PILOT_CARD]) &&
      change.path.at(-1) === 'cost' &&
      Number(change.value) >= TOO_DEAR,
  );

/** The steps that can be seen to be done in a draft; playing leaves no trace in it. */
export const stepsSeen = (sight: TutorialSight): StepsDone => {
  const { document, open, isPublished, isBalanced } = sight;
  const options = newOptions(document);
  const costs = options.map((option) => (isObject(option) ? Number(option.cost) : 0));
  return {
    copy: true,
    outline: open === LIGHT_CARD,
    effect:
      changed(sight, isOfSize) && sight.edits.some(({ kind, changes }) => kind === 'undo' && changes.some(isOfSize)),
    source: Object.keys(document.sources)
      .slice(DOCUMENTS)
      .some((id) => hasParaphrase(document, id)),
    option: options.some((_, i) => isWhole(document, OPTIONS + i)),
    cite:
      newEffects(document).some((path) => isCited(document, path)) &&
      newEffects(document).every((path) => isTextAt(document, [...path, 'why'])),
    problem: wasTooDear(sight) && costs.every((cost) => cost < TOO_DEAR),
    balance: isBalanced,
    publish: isPublished,
  };
};

/** What was seen once stays seen, though the reader goes on and undoes it. */
export const withSeen = (before: StepsDone, now: StepsDone): StepsDone => {
  const done = Object.entries(now).filter(([, isDone]) => isDone);
  const isNew = done.some(([id]) => !Object.entries(before).some(([known, isDone]) => known === id && isDone));
  return isNew ? { ...before, ...Object.fromEntries(done) } : before;
};
