import { withoutEdges } from './pdf-edges';
import type { PdfLine } from './pdf-lines';
import { isSameSize, type Run, runsOf, spareOf, textHeightOf, widestStepOf } from './pdf-setting';
import { endsSentence, joinLines } from './plain-text';

/** What begins an item of a list: a sign that does nothing else, or a number. */
const BULLET = /^\s*[•・●○■□◆◇▪▫◦‣⁃\uf0a7\uf0b7]/u;
const NUMBER = /^\s*([-–—*]\s|[(（[［]?(\d{1,3}|[a-z]|[ivx]{1,4})[.)）\]］]\s|[①-⑳])/iu;
/** What begins a note, among notes. */
const NOTE = /^\s*(\d{1,3}|[*†‡]+|[（(［[]?注\s?\d{0,3})[)）\]］]?\s*[^\d\s]/u;
/** Heights by which the first line of a paragraph stands further in: at least, and at most where the line before does too. */
const [INDENT, WIDEST_INDENT] = [0.8, 2.5];
/** Lines, and indents, from which on they show how a text is set. */
const LEAST_SHOWN = 2;
/** A share of how far lines reach that a line leaves empty only where something ends. */
const MOSTLY_EMPTY = 0.5;
/** Letters that are smaller than this share of the text's are those of notes and of readings beside the text. */
const SMALL = 0.9;

/** A paragraph that is being read, and where its first line stands. */
interface OpenParagraph {
  readonly first: PdfLine;
  text: string;
}

/** A line with the one before it, and what is known of where they stand. */
interface Place {
  readonly before: PdfLine;
  readonly line: PdfLine;
  readonly run: Run;
  readonly runBefore: Run;
  readonly first: PdfLine;
  readonly widestStep: number;
  readonly hasIndents: boolean;
  readonly areNotes: boolean;
}

const isItem = ({ text }: PdfLine): boolean => BULLET.test(text) || NUMBER.test(text);

/** Whether a line begins a paragraph by standing further in than others do. */
const isIndented = ({ before, line, run, first }: Place): boolean => {
  const further = line.x - before.x;
  if (further > INDENT * line.height) return !isItem(first);
  const indent = line.x - run.left;
  const isLikeFirst = before === first && Math.abs(further) < INDENT * line.height * 0.5;
  return isLikeFirst && indent > INDENT * line.height && indent < WIDEST_INDENT * line.height;
};

/** Whether two lines are so short that the first must end something: a heading, an item, a line of an address. */
const areShort = ({ before, line, run }: Place): boolean => {
  const most = (run.right - run.left) * MOSTLY_EMPTY;
  return before.right - run.left < most && line.right - run.left < most;
};

/** Whether a line begins a paragraph, where another page or column begins with it. */
const beginsThere = ({ before, line, run, runBefore, hasIndents, areNotes }: Place): boolean => {
  if (before.page === line.page && before.y > line.y) return true;
  if (areNotes && runBefore.lines.length === 1) return true;
  const isFurtherIn = line.x - run.left > INDENT * line.height;
  const isFull = spareOf(before, line, runBefore.right) <= 0;
  if (endsSentence(before.text)) return !hasIndents || isFurtherIn || !isFull || run.lines.length < LEAST_SHOWN;
  if (/^\s*\p{Ll}/u.test(line.text)) return false;
  return runBefore.lines.length > 1 && spareOf(before, line, runBefore.right) > line.height;
};

/** Whether a line begins a paragraph: by its letters' size, its gap, its mark, its indent, or the room that is left before it. */
const begins = (place: Place): boolean => {
  const { before, line, run, runBefore, widestStep, areNotes } = place;
  if (!isSameSize(before, line) || /^\u3000/u.test(line.text)) return true;
  if (run !== runBefore) return beginsThere(place);
  if ((before.y - line.y) / before.height > widestStep) return true;
  const spare = spareOf(before, line, run.right);
  const mayEnd = endsSentence(before.text) || spare > 0;
  if (BULLET.test(line.text) || (mayEnd && isItem(line))) return true;
  if (mayEnd && isIndented(place)) return true;
  if (!endsSentence(before.text)) return areShort(place);
  return spare > line.height || (areNotes && NOTE.test(line.text));
};

/** Whether paragraphs of a text begin further in rather than after a gap. */
const areIndented = (runs: readonly Run[], widestStep: number): boolean => {
  let [indents, gaps] = [0, 0];
  for (const { lines, left } of runs)
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      if (!before || !isSameSize(before, line)) continue;
      const indent = (line.x - left) / line.height;
      if ((before.y - line.y) / before.height > widestStep) gaps += 1;
      else if (endsSentence(before.text) && indent > INDENT && indent < WIDEST_INDENT) indents += 1;
    }
  return indents >= LEAST_SHOWN && indents > gaps;
};

const paragraphsOf = (lines: readonly PdfLine[], areNotes: boolean): OpenParagraph[] => {
  const runs = runsOf(lines);
  const widestStep = widestStepOf(runs);
  const told = { widestStep, hasIndents: areIndented(runs, widestStep), areNotes };
  const paragraphs: OpenParagraph[] = [];
  let [before, runBefore]: [PdfLine?, Run?] = [];
  for (const run of runs)
    for (const line of run.lines) {
      const open = paragraphs.at(-1);
      if (open && before && runBefore && !begins({ before, line, run, runBefore, first: open.first, ...told }))
        open.text = joinLines(open.text, line.text);
      else paragraphs.push({ first: line, text: line.text });
      [before, runBefore] = [line, run];
    }
  return paragraphs;
};

/**
 * The paragraphs that the lines of a PDF come to. What is set smaller than the text, as notes are, is read by itself,
 * so that a sentence goes on over it; each paragraph stands where its first line does.
 */
export const pdfParagraphs = (lines: readonly PdfLine[]): string[] => {
  const height = textHeightOf(lines);
  const kept = withoutEdges(lines, height);
  const order = new Map(kept.map((line, i) => [line, i]));
  const isSmall = (line: PdfLine): boolean => line.height < height * SMALL;
  const text = kept.filter((line) => !isSmall(line));
  return [...paragraphsOf(text, false), ...paragraphsOf(kept.filter(isSmall), true)]
    .toSorted((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0))
    .map(({ text }) => text);
};
