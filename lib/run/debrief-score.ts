import { marginOf } from '../engine/red-line';
import type { RedLine } from '../model/pack';
import type { RedLineStanding } from './red-lines';

/** How a red line came out over a branch. */
export interface RedLineScore {
  readonly line: RedLine;
  /** Whether it was crossed in no quarter. */
  readonly held: boolean;
  /** Quarters (from 1) in which it was crossed. */
  readonly crossed: readonly number[];
  /** What it measures, by quarter, the start first, in points. */
  readonly values: readonly number[];
  /** The quarter (from 1) in which it came nearest or went furthest beyond, and the points left to it; negative beyond it. */
  readonly worst: { readonly quarter: number; readonly margin: number };
  /** Points left to it at the end; negative beyond it. */
  readonly margin: number;
}

/** Scores the red lines of a branch of at least one quarter. */
export const redLineScores = (standings: readonly RedLineStanding[]): readonly RedLineScore[] =>
  standings.map(({ line, values, crossed, margin }) => {
    const margins = values.map((value) => marginOf(line, value)).slice(1);
    const least = Math.min(...margins);
    return {
      line,
      held: crossed.length === 0,
      crossed,
      values,
      worst: { quarter: margins.indexOf(least) + 1, margin: least },
      margin,
    };
  });
