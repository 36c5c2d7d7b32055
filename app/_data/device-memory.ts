/** A browser may keep nothing for a page; what is asked of its memory is then `null`, and what is put there is gone. */
const inMemory = <Value>(use: (memory: Storage) => Value): Value | null => {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
};

const keyOf = (what: string, id: string): string => `two-capitals-${what}-${id}`;

/** What this device keeps for its reader alone: of a class, and of a tutorial. */
export type Kept = 'welcomed' | 'reflection' | 'tutorial';

/** Reads what this device keeps of a class or a tutorial; null where it keeps nothing. */
export const recall = (what: Kept, id: string): string | null => inMemory((memory) => memory.getItem(keyOf(what, id)));

/** Keeps a text of a class or a tutorial on this device. */
export const remember = (what: Kept, id: string, text: string): void => {
  inMemory((memory) => memory.setItem(keyOf(what, id), text));
};
