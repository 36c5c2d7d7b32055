import type { CalendarQuarter } from '../model/ids';
import type { Spread } from '../model/projection';

/** One quarter of a fan: nine futures in ten lie within `band90`, half of them within `band50`, in points. */
export interface FanRow {
  readonly quarter: CalendarQuarter;
  readonly band90: readonly [number, number];
  readonly band50: readonly [number, number];
  readonly median: number;
}

/** Rows of a fan chart, the present first; `quarters` names the columns and may be longer than the spreads. */
export const toFanRows = (spreads: readonly Spread[], quarters: readonly CalendarQuarter[]): readonly FanRow[] =>
  spreads.slice(0, quarters.length).map((spread, i) => ({
    quarter: quarters[i]!,
    band90: [spread.p05, spread.p95],
    band50: [spread.p25, spread.p75],
    median: spread.p50,
  }));
