/** Paragraph numbers in a row, from the first to the last of them. */
export interface ParagraphRun {
  readonly from: number;
  readonly to: number;
}

/** Gathers ascending paragraph numbers into runs: three or more in a row are one run, fewer stand singly. */
export const paragraphRuns = (paragraphs: readonly number[]): readonly ParagraphRun[] => {
  const rows: number[][] = [];
  for (const number of paragraphs) {
    const row = rows.at(-1);
    if (row && number === row.at(-1)! + 1) row.push(number);
    else rows.push([number]);
  }
  return rows.flatMap((row) =>
    row.length > 2 ? [{ from: row[0]!, to: row.at(-1)! }] : row.map((number) => ({ from: number, to: number })),
  );
};
