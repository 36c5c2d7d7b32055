import type { PdfLine } from './pdf-lines';
import { median } from './pdf-setting';

/** Lines at the head and the foot of a page that may belong to each page. */
const EDGE_LINES = 2;
/** The least number of pages that a running head stands on where there are as many, and their share of those from its first to its last. */
const [LEAST_PAGES, LEAST_SHARE] = [3, 0.6];
/** Points within which lines of several pages are at the same height. */
const SAME_HEIGHT = 3;
/** How much larger than the text a running head is at most, and how far from it, in usual steps, at least. */
const [MOST_SIZE, LEAST_APART] = [1.05, 1.25];
/** A share of the text's height within which lines are of its size, and the step, in heights, where no two lines tell. */
const [SAME_SIZE, USUAL_STEP] = [0.1, 1.5];

const DECORATION = String.raw`[-–—―‐－~〜|*.・\s()（）[\]［］<>〈〉]*`;
const ROMAN = `(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})`;
const PAGE_NUMBER = new RegExp(
  `^${DECORATION}(?:page|p\\.?|頁)?\\s*(?:(\\d{1,4})(?:\\s*(?:of|/|／)\\s*\\d{1,4})?|${ROMAN})\\s*(?:頁|ページ)?${DECORATION}$`,
  'iu',
);
/** A number from which on it may as well be a year. */
const FIRST_YEAR = 1_000;

/** A line at the edge of its page, and whether it keeps its distance from the text within. */
interface Edge {
  readonly line: PdfLine;
  readonly isApart: boolean;
}

const edgesFrom = (inwards: readonly PdfLine[], step: number): Edge[] => {
  const gaps = inwards.slice(1, EDGE_LINES + 1).map((line, i) => Math.abs(line.y - inwards[i]!.y));
  return inwards.slice(0, EDGE_LINES).map((line, i) => ({
    line,
    isApart: gaps.slice(i).some((gap) => gap > step * LEAST_APART),
  }));
};

/** The lines at the edges of a page; a page that is set in columns has them beside those. */
const edgesOf = (page: readonly PdfLine[], step: number): Edge[] => {
  const across = page.filter(({ isColumn }) => !isColumn);
  const down = across.toSorted((a, b) => b.y - a.y);
  if (across.length < page.length) return down.map((line) => ({ line, isApart: true }));
  return [...edgesFrom(down, step), ...edgesFrom(down.toReversed(), step)];
};

/** What a line may say on each page: the same, or the same with one number that goes up with the pages. */
const sayingsOf = ({ page, text }: PdfLine): string[] => {
  const said = text.replace(/\s+/gu, ' ').trim();
  const counted = [...said.matchAll(/\d+/gu)].map(
    ({ 0: number, index }) => `${said.slice(0, index)}#${Number(number) - page}#${said.slice(index + number.length)}`,
  );
  return [said, ...counted];
};

/** Whether pages are most of those from the first to the last of them, or most of the left or the right ones. */
const areMost = (pages: readonly number[], pageCount: number): boolean => {
  const [first = 0, last = 0] = [Math.min(...pages), Math.max(...pages)];
  const isOneSide = pages.every((page) => (page - first) % 2 === 0);
  const all = isOneSide ? (last - first) / 2 + 1 : last - first + 1;
  return pages.length >= Math.min(LEAST_PAGES, Math.max(2, pageCount)) && pages.length >= all * LEAST_SHARE;
};

/** Lines that say the same at the same height of many pages. */
const runningLines = (edges: readonly Edge[], pageCount: number): Set<PdfLine> => {
  const bySaying = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const saying of sayingsOf(edge.line)) {
      const same = bySaying.get(saying);
      if (same) same.push(edge);
      else bySaying.set(saying, [edge]);
    }
  const running = new Set<PdfLine>();
  for (const same of bySaying.values()) {
    const height = median(same.map(({ line }) => line.y));
    const level = same.filter(({ line }) => Math.abs(line.y - height) < SAME_HEIGHT);
    const isApart = level.filter((edge) => edge.isApart).length * 2 > level.length;
    if (isApart && areMost([...new Set(level.map(({ line }) => line.page))], pageCount))
      for (const { line } of level) running.add(line);
  }
  return running;
};

const isPageNumber = ({ line: { text }, isApart }: Edge): boolean => {
  const found = isApart ? PAGE_NUMBER.exec(text.trim()) : null;
  return found !== null && Number(found[1] ?? 0) < FIRST_YEAR;
};

const byPage = (lines: readonly PdfLine[]): PdfLine[][] => {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()];
};

/** The usual step from line to line of the text, in points. */
const stepOf = (lines: readonly PdfLine[], textHeight: number): number => {
  const text = lines.filter(({ height }) => Math.abs(height - textHeight) < textHeight * SAME_SIZE);
  const steps = text.slice(1).flatMap((line, i) => {
    const step = text[i]!.y - line.y;
    return line.page === text[i]!.page && step > 0 ? [step] : [];
  });
  return median(steps) || textHeight * USUAL_STEP;
};

/**
 * The lines without bare page numbers at the edge of a page, and without what is surely a running head or foot: the
 * same at the same height of many pages, apart from the text and no larger than it.
 */
export const withoutEdges = (lines: readonly PdfLine[], textHeight: number): PdfLine[] => {
  const step = stepOf(lines, textHeight);
  const pages = byPage(lines);
  const edges = pages
    .flatMap((page) => edgesOf(page, step))
    .filter(({ line }) => line.height <= textHeight * MOST_SIZE);
  const left = runningLines(edges, pages.length);
  for (const edge of edges) if (isPageNumber(edge)) left.add(edge.line);
  return lines.filter((line) => !left.has(line));
};
