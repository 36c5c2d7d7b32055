import type { Issue } from '../model/refusal';

/** The ids of cards and shocks that are there, but state something that can't be read. */
export interface Unread {
  readonly cards: readonly string[];
  readonly shocks: readonly string[];
}

const isNamed = (id: unknown, ids: readonly string[]): boolean => typeof id === 'string' && ids.includes(id);

/**
 * Whether an issue says of a pack what may be true only because a card or a shock could not be read: that nothing has
 * its id, that a side has nothing to decide, that its translation belongs to nothing. What is wrong in the file itself is
 * told there; once that is mended, these are looked at anew.
 */
export const isForWantOf = ({ cards, shocks }: Unread, { code, path, says }: Issue): boolean => {
  const id = says?.message.values?.id;
  switch (code) {
    case 'unknown-card':
      return isNamed(id, cards);
    case 'unknown-shock':
      return isNamed(id, shocks);
    case 'idle-quarter':
      return cards.length > 0;
    case 'surplus-translation':
      return isNamed(id, path.includes(' cards.') ? cards : path.includes(' shocks.') ? shocks : []);
    default:
      return false;
  }
};
