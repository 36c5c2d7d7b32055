import type { Spread } from '../model/projection';
import { shown, shownDifference } from './shown';

/** A sentence before it has a language: the key of a message and what the message needs, points already rounded. */
export interface Sentence<Key extends string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Whether more of a measure is worse (a tension) or better (an indicator, confidence). */
export type Sense = 'moreIsWorse' | 'moreIsBetter';

/** What a change comes to in a word. */
export const VERDICTS = ['worse', 'better', 'maybeWorse', 'maybeBetter', 'unclear', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Changes smaller than this are not spoken of, in points. */
export const LEAST_CHANGE = 0.5;

/**
 * A spread of changes in a word. Where fewer than three futures in four agree on a direction it is `maybeWorse` or
 * `maybeBetter` if nine in ten hold no noticeable change the other way, and `unclear` if they do.
 */
export const verdictOf = (change: Spread, sense: Sense): Verdict => {
  if (Math.max(Math.abs(change.p25), Math.abs(change.p75), Math.abs(change.p50)) < LEAST_CHANGE) return 'none';
  if (change.p25 > 0) return sense === 'moreIsWorse' ? 'worse' : 'better';
  if (change.p75 < 0) return sense === 'moreIsWorse' ? 'better' : 'worse';
  if (change.p05 > -LEAST_CHANGE) return sense === 'moreIsWorse' ? 'maybeWorse' : 'maybeBetter';
  if (change.p95 < LEAST_CHANGE) return sense === 'moreIsWorse' ? 'maybeBetter' : 'maybeWorse';
  return 'unclear';
};

/** The sentence of a change: its word, and where its middle and its further end lie, without their signs. */
export const changeSentence = (change: Spread, sense: Sense): Sentence<Verdict> => ({
  key: verdictOf(change, sense),
  values: {
    middle: Math.abs(Math.round(change.p50)),
    most: Math.round(Math.max(Math.abs(change.p05), Math.abs(change.p95))),
  },
});

/** Whole points of a change, with a true minus. */
const wholePoints = (points: number): string => {
  const rounded = Math.round(points);
  return rounded < 0 ? `−${-rounded}` : String(Math.abs(rounded));
};

/** The sentence of where nine futures in ten lie: a range, one number where its ends round to the same, or no change. */
export const spanSentence = ({ p05, p95 }: Spread): Sentence<'none' | 'one' | 'range'> => {
  const [from, to] = [wholePoints(p05), wholePoints(p95)];
  if (from !== to) return { key: 'range', values: { from, to } };
  return from === '0' ? { key: 'none', values: {} } : { key: 'one', values: { at: from } };
};

/** The sentence of a fan: from the level now to where the middle goes, and where half of the futures and nine in ten end. */
export const fanSentence = (spreads: readonly Spread[]): Sentence<'rises' | 'falls' | 'stays'> => {
  const first = spreads[0]!;
  const last = spreads[spreads.length - 1]!;
  const moved = last.p50 - first.p50;
  return {
    key: moved >= 1 ? 'rises' : moved <= -1 ? 'falls' : 'stays',
    values: {
      from: shown(first.p50).toFixed(1),
      to: Math.round(last.p50),
      half25: Math.round(last.p25),
      half75: Math.round(last.p75),
      low: Math.round(last.p05),
      high: Math.round(last.p95),
    },
  };
};

/** A share of futures as a count in ten, for people: 0 only for none, 10 only for all. */
export const inTen = (share: number): number => {
  if (share <= 0) return 0;
  if (share >= 1) return 10;
  return Math.min(9, Math.max(1, Math.round(share * 10)));
};

/** The sentence of a chance: none, fewer than one future in ten, so many in ten, all. */
export const chanceSentence = (share: number): Sentence<'never' | 'seldom' | 'inTen' | 'always'> => {
  if (share <= 0) return { key: 'never', values: {} };
  if (share >= 1) return { key: 'always', values: {} };
  if (share < 0.05) return { key: 'seldom', values: {} };
  return { key: 'inTen', values: { count: inTen(share) } };
};

/**
 * The sentence of lines laid side by side, at the last quarter that all of them reach: which is highest, which lowest,
 * and how far apart they are. `at` is that quarter's place, from 0.
 */
export const linesSentence = (
  lines: readonly { readonly id: string; readonly values: readonly number[] }[],
): Sentence<'one' | 'together' | 'apart'> => {
  const at = Math.min(...lines.map(({ values }) => values.length)) - 1;
  const ends = lines.map(({ id, values }) => ({ id, end: values[at] ?? Number.NaN })).sort((a, b) => b.end - a.end);
  const highest = ends[0];
  const lowest = ends[ends.length - 1];
  if (!highest || !lowest || at < 0) throw new Error('A sentence about lines needs lines that all have a value.');
  const values = {
    at,
    highest: highest.id,
    lowest: lowest.id,
    high: shown(highest.end).toFixed(1),
    low: shown(lowest.end).toFixed(1),
  };
  if (ends.length === 1) return { key: 'one', values };
  const apart = shownDifference(lowest.end, highest.end);
  return { key: apart < LEAST_CHANGE ? 'together' : 'apart', values: { ...values, apart: apart.toFixed(1) } };
};
