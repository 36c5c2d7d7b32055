import type { Saying } from '../model/refusal';
import { say } from '../model/saying';

/** Edits (insert, delete, replace, swap neighbours) that turn one word into another. */
export const editDistance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, replace, swap));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
};

/** The known word that takes the fewest edits, or undefined where none is known. */
export const findNearest = (word: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  return best;
};

/** A hint that names the nearest known word, and the others where they are few. */
export const hintNearest = (word: string, known: readonly string[]): Saying => {
  const nearest = findNearest(word, known);
  if (nearest === undefined) return say('none-known');
  return known.length > 1 && known.length <= 12
    ? say('did-you-mean-of', { nearest, known })
    : say('did-you-mean', { nearest });
};
