/** Utility by option, then by future; null where an option can't be chosen in a future. */
export type Utilities = readonly (readonly (number | null)[])[];

/** Another option of the card that is better in this share of the futures in which both can be chosen, 0 to 1. */
export interface Better {
  readonly option: number;
  readonly share: number;
}

/** Utilities closer than this are alike. */
const ALIKE = 1e-9;

/** Of the futures in which both options can be chosen, the share in which the other is better; null where there are none. */
const shareBetter = (own: Utilities[number], other: Utilities[number]): number | null => {
  let both = 0;
  let better = 0;
  own.forEach((value, future) => {
    const rival = other[future];
    if (value === null || rival === null || rival === undefined) return;
    both += 1;
    if (rival > value + ALIKE) better += 1;
  });
  return both === 0 ? null : better / both;
};

/** By option, the option that is most often better than it; null where none ever is. */
export const readDominance = (utilities: Utilities): readonly (Better | null)[] =>
  utilities.map((own, option) => {
    const rivals = utilities.flatMap((other, rival): Better[] => {
      const share = rival === option ? null : shareBetter(own, other);
      return share === null || share === 0 ? [] : [{ option: rival, share }];
    });
    return rivals.reduce<Better | null>((most, rival) => (most && most.share >= rival.share ? most : rival), null);
  });

const placesOfBest = (utilities: Utilities, future: number): number[] => {
  let best = Number.NEGATIVE_INFINITY;
  for (const values of utilities) best = Math.max(best, values[future] ?? best);
  return utilities.flatMap((values, option) =>
    values[future] != null && values[future] >= best - ALIKE ? [option] : [],
  );
};

/** By option, the share of futures in which it is the best that can be chosen, 0 to 1; ties are shared. */
export const shareBest = (utilities: Utilities): readonly number[] => {
  const futures = utilities[0]?.length ?? 0;
  const wins = utilities.map(() => 0);
  for (let future = 0; future < futures; future++) {
    const best = placesOfBest(utilities, future);
    for (const option of best) wins[option]! += 1 / best.length;
  }
  return wins.map((count) => (futures === 0 ? 0 : count / futures));
};

/** Share of futures in which the best option of one table is not among the best of the other, 0 to 1. */
export const shareOfOtherBest = (some: Utilities, others: Utilities): number => {
  const futures = some[0]?.length ?? 0;
  let changed = 0;
  for (let future = 0; future < futures; future++) {
    const [first] = placesOfBest(some, future);
    if (first !== undefined && !placesOfBest(others, future).includes(first)) changed += 1;
  }
  return futures === 0 ? 0 : changed / futures;
};
