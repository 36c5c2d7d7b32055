/** Decimals of a level that a world has or had. What may come is told in whole points, since it is a range. */
const LEVEL_DIGITS = 1;

/** A number as it is shown, rounded; everything said beside it (bands, distances, differences) is taken from this. */
export const shown = (value: number, digits: number = LEVEL_DIGITS): number => Number(value.toFixed(digits)) + 0;

/** What lies between two numbers as they are shown, so that a reader who subtracts comes to the same. */
export const shownDifference = (from: number, to: number, digits: number = LEVEL_DIGITS): number =>
  shown(shown(to, digits) - shown(from, digits), digits);

/** What is left of a shown whole once its shown parts are taken away; rounding is left in it, so that all add up. */
export const shownRest = (whole: number, parts: readonly number[], digits: number = LEVEL_DIGITS): number =>
  shown(
    parts.reduce((left, part) => left - shown(part, digits), shown(whole, digits)),
    digits,
  );
