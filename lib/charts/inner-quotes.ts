const INNER = { '「': '『', '」': '』' } as const;

/** A text as it is quoted within Japanese quotation marks: its own marks become the inner ones. */
export const innerQuotes = (text: string): string =>
  text.replace(/[「」]/g, (mark) => INNER[mark as keyof typeof INNER]);
