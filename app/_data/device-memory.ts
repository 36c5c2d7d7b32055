/** A browser may keep nothing for a page; what is asked of its memory is then `null`, and what is put there is gone. */
const inMemory = <Value>(use: (memory: Storage) => Value): Value | null => {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
};

const keyOf = (what: string, id: string): string => `two-capitals-${what}-${id}`;

/** What this device keeps for its reader alone: of a class, of a tutorial, of the language of writing, and of drafts until it is saved or can be read. */
export type Kept = 'welcomed' | 'reflection' | 'tutorial' | 'writing' | 'edits' | 'texts';

/** Reads what this device keeps under an id; null where it keeps nothing. */
export const recall = (what: Kept, id: string): string | null => inMemory((memory) => memory.getItem(keyOf(what, id)));

/** Keeps a text on this device under an id; false where the browser forbids it, or has no room. */
export const remember = (what: Kept, id: string, text: string): boolean =>
  inMemory((memory) => {
    memory.setItem(keyOf(what, id), text);
    return true;
  }) ?? false;

/** Takes what is kept under an id off this device. */
export const forget = (what: Kept, id: string): void => {
  inMemory((memory) => memory.removeItem(keyOf(what, id)));
};

/** The ids under which something is kept that begin as stated. */
export const keptIds = (what: Kept, start: string): readonly string[] => {
  const beginning = keyOf(what, start);
  const names = inMemory((memory) => Object.keys(memory)) ?? [];
  return names.filter((name) => name.startsWith(beginning)).map((name) => name.slice(keyOf(what, '').length));
};
