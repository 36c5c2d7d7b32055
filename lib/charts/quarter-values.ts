import type { CalendarQuarter } from '../model/ids';

/** A calendar quarter taken apart for a message: `2010-Q2` is year 2010 ('10), quarter 2, April (4) to June (6). */
export interface QuarterValues extends Record<string, string> {
  readonly year: string;
  readonly shortYear: string;
  readonly quarter: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
}

/** Takes a calendar quarter apart; throws where it is not one. */
export const quarterValues = (quarter: CalendarQuarter): QuarterValues => {
  const parts = /^(\d{2})(\d{2})-Q([1-4])$/.exec(quarter);
  if (!parts) throw new Error(`${quarter} is not a calendar quarter such as 2010-Q2.`);
  const number = Number(parts[3]);
  return {
    year: `${parts[1]}${parts[2]}`,
    shortYear: parts[2]!,
    quarter: String(number),
    firstMonth: String(number * 3 - 2),
    lastMonth: String(number * 3),
  };
};
