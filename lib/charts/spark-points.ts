import { type Domain, placeOn } from './domains';

/** A box to draw in, in the units of its picture. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/**
 * A line through values as the `points` of a polyline, left to right and higher values higher up. `steps` is how many
 * values the whole width holds, so that a shorter line ends where its quarter stands.
 */
export const sparkPoints = (
  values: readonly number[],
  domain: Domain,
  { width, height }: Box,
  steps: number = values.length,
): string =>
  values
    .map((value, i) => {
      const x = steps > 1 ? (i / (steps - 1)) * width : 0;
      const y = (1 - placeOn(domain, value)) * height;
      return `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`;
    })
    .join(' ');
