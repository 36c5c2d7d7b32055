const DASHES = [undefined, '9 4', '4 3', '1.5 4'] as const;

/** The dash of the n-th of up to four lines, from 0: solid, long, short, dotted. They need no colour, so they print. */
export const lineDash = (place: number): string | undefined => DASHES[place % DASHES.length];
