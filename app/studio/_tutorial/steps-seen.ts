import type { Change } from '@/lib/authoring/changes';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { isObject, type Json, listAt, type Path } from '@/lib/authoring/json';
import { LIGHT_CARD, PILOT_CARD, type TutorialStepId } from './steps';

/** Which steps are known to be done. */
export type StepsDone = Partial<Record<TutorialStepId, boolean>>;

/** What the editor shows of how far a reader of the tutorial is. */
export interface TutorialSight {
  readonly document: DraftDocument;
  /** What was done to the draft, oldest first. */
  readonly edits: readonly { readonly changes: readonly Change[] }[];
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

const isWritten = (value: Json | undefined): boolean => typeof value === 'string' && value.trim() !== '';

const isCited = (effect: Json): boolean =>
  isObject(effect) && effect.evidence === 'argued' && effect.because !== undefined && isWritten(effect.why);

const hasParaphrase = (source: Json): boolean => {
  if (!isObject(source)) return false;
  const { paragraphs } = source;
  return isObject(paragraphs) && Object.values(paragraphs).some(isWritten);
};

const startsWith = (path: Path, start: Path): boolean => start.every((key, i) => path[i] === key);

const changed = ({ edits }: TutorialSight, test: (change: Change) => boolean): boolean =>
  edits.some(({ changes }) => changes.some(test));

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
    effect: changed(sight, ({ path }) => startsWith(path, SIZE)),
    source: Object.values(document.sources).slice(DOCUMENTS).some(hasParaphrase),
    option: options.some((option) => isObject(option) && Number(option.cost) > 0 && effectsOf(option).length > 1),
    cite: options.flatMap(effectsOf).some(isCited),
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
