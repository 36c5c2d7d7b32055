import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { findAt, isObject, type Path } from './json';

/** An edit as far as it tells what its author is at work on. */
interface Work {
  readonly key: string;
  readonly changes: readonly Change[];
}

/** What of a card is being worked on. */
export interface OptionInHand {
  /** The id of an option; null for what happens where nobody answers. */
  readonly option: string | null;
  /** The edit that tells; null where none does and the card itself proposes one. */
  readonly by: string | null;
}

const optionAt = (document: DraftDocument, card: string, at: string | number | undefined): string | null => {
  const option = findAt(document.cards, [card, 'options', Number(at)]);
  return isObject(option) && typeof option.id === 'string' ? option.id : null;
};

/** What one change works on; undefined where it is no option of the card. */
const workedOn = (document: DraftDocument, card: string, [part, id, list, at]: Path): string | null | undefined => {
  if (part !== 'cards' || id !== card) return undefined;
  if (list === 'undecided') return null;
  return (list === 'options' && at !== undefined && optionAt(document, card, at)) || undefined;
};

const proposed = (document: DraftDocument, card: string): string | null => {
  const recorded = findAt(document.cards, [card, 'recorded']);
  return typeof recorded === 'string' ? recorded : optionAt(document, card, 0);
};

/**
 * The option of a card that was edited last, so that a preview can follow its author; before any was, what the record
 * has, else the first.
 */
export const optionInHand = (document: DraftDocument, edits: readonly Work[], card: string): OptionInHand => {
  for (const { key, changes } of edits.toReversed())
    for (const { path } of changes) {
      const option = workedOn(document, card, path);
      if (option !== undefined) return { option, by: key };
    }
  return { option: proposed(document, card), by: null };
};
