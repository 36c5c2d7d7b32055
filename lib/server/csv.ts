/** A byte order mark: without it spreadsheets take UTF-8 for their country's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets take for the start of a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** A table as CSV (RFC 4180, UTF-8 with a byte order mark); text that looks like a formula is made plain text. */
export const toCsv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
