import type { PdfLine } from './pdf-lines';
import { endsSentence, joinLines } from './plain-text';

/** Lines at the head and the foot of a page that may say the same on each. */
const EDGE_LINES = 2;
/** Share of the pages on which such a line stands at least, and the least number of them. */
const [REPEATED_SHARE, LEAST_REPEATED] = [0.6, 3];
const PAGE_NUMBER = /^\W*(page|p\.)?\s*\d{1,4}(\s*(of|\/)\s*\d{1,4})?\W*$/iu;

const byPage = (lines: readonly PdfLine[]): PdfLine[][] => {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  return [...pages.values()];
};

const edgesOf = (page: readonly PdfLine[]): PdfLine[] => {
  const down = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...down.slice(0, EDGE_LINES), ...down.slice(-EDGE_LINES)])];
};

const withoutNumbers = ({ text }: PdfLine): string => text.replace(/\d+/g, '#').replace(/\s+/gu, ' ').trim();

/** Takes out page numbers, and what stands at the edge of most pages. */
const withoutEdges = (lines: readonly PdfLine[]): PdfLine[] => {
  const pages = byPage(lines);
  const times = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(edgesOf(page).map(withoutNumbers))) times.set(text, (times.get(text) ?? 0) + 1);
  const least = Math.max(LEAST_REPEATED, pages.length * REPEATED_SHARE);
  return pages.flatMap((page) => {
    const edges = new Set(
      edgesOf(page).filter((line) => PAGE_NUMBER.test(line.text) || (times.get(withoutNumbers(line)) ?? 0) >= least),
    );
    return page.filter((line) => !edges.has(line));
  });
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** How a document is set: the step from line to line in heights, and how far its lines reach. */
interface Setting {
  readonly leading: number;
  readonly right: number;
}

const settingOf = (lines: readonly PdfLine[]): Setting => {
  const steps = lines.slice(1).flatMap((line, i) => {
    const before = lines[i]!;
    const step = before.y - line.y;
    return before.page === line.page && step > 0 ? [step / before.height] : [];
  });
  return { leading: median(steps) || 1.2, right: median(lines.map(({ right }) => right)) };
};

/** Whether a line begins a paragraph: by its gap, its letters' size, its indent, or because the one before was short. */
const begins = (before: PdfLine, line: PdfLine, { leading, right }: Setting): boolean => {
  const size = line.height / before.height;
  if (size > 1.15 || size < 0.87) return true;
  if (/^\u3000/u.test(line.text)) return true;
  const isDone = endsSentence(before.text);
  const step = before.y - line.y;
  // Another page or column goes on with a sentence that was begun.
  if (before.page !== line.page || step <= 0) return isDone;
  if (step / before.height > leading * 1.35) return true;
  const isIndented = line.x - before.x > line.height * 0.8;
  return isDone && (isIndented || before.right < right * 0.85);
};

/** The paragraphs that the lines of a PDF come to. */
export const pdfParagraphs = (lines: readonly PdfLine[]): string[] => {
  const kept = withoutEdges(lines);
  const setting = settingOf(kept);
  const paragraphs: string[] = [];
  for (const [i, line] of kept.entries()) {
    const before = kept[i - 1];
    if (!before || begins(before, line, setting)) paragraphs.push(line.text);
    else paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text));
  }
  return paragraphs;
};
