import type { Expectation } from '@/lib/session/views/room-view';

/** What one delegation expected of a capital: the option most of it named, and how many of how many did. */
export interface ExpectedMost {
  readonly by: string;
  readonly option: string;
  readonly count: number;
  readonly of: number;
}

/** What each delegation expected of a capital most, those with most predictions first. */
export const expectedMost = (expected: readonly Expectation[], side: string): readonly ExpectedMost[] =>
  expected
    .filter((expectation) => expectation.side === side)
    .flatMap(({ by, counts }) => {
      const options = Object.entries(counts).sort((a, b) => b[1] - a[1]);
      const [most] = options;
      return most ? [{ by, option: most[0], count: most[1], of: options.reduce((sum, [, n]) => sum + n, 0) }] : [];
    })
    .sort((a, b) => b.of - a.of);
