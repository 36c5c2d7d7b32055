import type { CalendarQuarter } from '../model/ids';

/** A line to draw: one value per quarter from the first, in points; shorter where the branch has not come further. */
export interface Line {
  readonly id: string;
  readonly values: readonly number[];
}

/** One quarter of several lines; a line that has ended has no key. */
export interface LineRow {
  readonly quarter: CalendarQuarter;
  readonly values: Readonly<Record<string, number>>;
}

/** Rows of a line chart, one per quarter that any line reaches. */
export const toLineRows = (lines: readonly Line[], quarters: readonly CalendarQuarter[]): readonly LineRow[] => {
  const reach = Math.max(0, ...lines.map(({ values }) => values.length));
  return quarters.slice(0, reach).map((quarter, i) => ({
    quarter,
    values: Object.fromEntries(
      lines.filter(({ values }) => values[i] !== undefined).map(({ id, values }) => [id, values[i]!]),
    ),
  }));
};
