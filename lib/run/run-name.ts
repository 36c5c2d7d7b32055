/** Characters that a run's name may have. */
export const MOST_NAME_CHARACTERS = 80;

/** Characters of a name as they are counted against the limit: in its composed form, without blanks around it. */
export const nameLength = (text: string): number => [...text.normalize('NFC').trim()].length;
