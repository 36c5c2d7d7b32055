import type { PdfLine } from './pdf-lines';
import { endsSentence, startsJapanese } from './plain-text';

/** The middle one of some values, 0 of none. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The height of the letters in which most of a text is set. */
export const textHeightOf = (lines: readonly PdfLine[]): number => {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) {
    const size = Math.round(height * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
};

/** Lines that stand below one another, without a break of page or column. */
export interface Run {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  /** How far its lines reach. */
  readonly right: number;
}

/** A share of a run's width within which lines reach equally far, and points within which runs begin equally far left. */
const [SAME_REACH, SAME_LEFT] = [0.03, 10];
/** Lines of a run from which on they show how far lines reach. */
const LONG_RUN = 4;

const goesOn = (before: PdfLine, line: PdfLine): boolean =>
  before.page === line.page &&
  before.isColumn === line.isColumn &&
  before.y > line.y &&
  before.x < line.right &&
  line.x < before.right;

/** How far lines reach: as far as the furthest that is not the only one to do so. */
const reachOf = (lines: readonly PdfLine[], left: number): number => {
  const rights = lines.map(({ right }) => right).toSorted((a, b) => b - a);
  const found = rights.find((right, i) => right - (rights[i + 1] ?? left) < SAME_REACH * (right - left));
  return found ?? rights[0] ?? left;
};

const runOf = (lines: readonly PdfLine[]): Run => {
  const left = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  return { lines, left, right: reachOf(lines, left) };
};

/** Short runs reach as far as the longest that begins equally far left. */
const withSharedReach = (runs: readonly Run[]): Run[] => {
  const longest = new Map<number, Run>();
  for (const run of runs) {
    const place = Math.round(run.left / SAME_LEFT);
    if (run.lines.length > (longest.get(place)?.lines.length ?? 0)) longest.set(place, run);
  }
  return runs.map((run) => {
    if (run.lines.length >= LONG_RUN) return run;
    const place = Math.round(run.left / SAME_LEFT);
    const like = [place - 1, place, place + 1].flatMap((near) => longest.get(near) ?? []);
    const right = like.reduce(
      (most, { lines, right: reach }) => (lines.length >= LONG_RUN ? Math.max(most, reach) : most),
      run.right,
    );
    return { ...run, right };
  });
};

/** Lines as runs, in their order. */
export const runsOf = (lines: readonly PdfLine[]): Run[] => {
  const runs: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && goesOn(before, line)) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return withSharedReach(runs.map(runOf));
};

/** Heights that what follows would need beyond its own width: Japanese may not begin a line with some of its signs. */
const [SLACK, JAPANESE_SLACK] = [0.5, 2.5];

/** How much of its line a line leaves beyond what the first word of the next would have needed; below 0 where that did not fit. */
export const spareOf = (line: PdfLine, next: PdfLine, right: number): number => {
  const room = right - line.right;
  if (startsJapanese(next.text.trimStart())) return room - JAPANESE_SLACK * next.height;
  const [word = ''] = next.text.trimStart().split(/\s/u);
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return room - letter * (word.length + 1) - SLACK * next.height;
};

/** How much smaller or larger letters are that still belong to the same text. */
const [SMALLER, LARGER] = [0.87, 1.15];

export const isSameSize = (before: PdfLine, line: PdfLine): boolean => {
  const size = line.height / before.height;
  return size >= SMALLER && size <= LARGER;
};

/** A step from line to line, in heights, that is surely one between paragraphs where nothing shows how lines follow. */
const WIDE_STEP = 1.9;
/** How much wider than the step from line to line that between paragraphs is at least. */
const WIDER = 1.3;
/** The least share of wide steps after lines that surely go on, where wide steps are those from line to line. */
const LEAST_WITHIN = 0.3;

const stepsOf = ({ lines, right }: Run): { step: number; isWithin: boolean }[] =>
  lines.slice(1).flatMap((line, i) => {
    const before = lines[i]!;
    if (!isSameSize(before, line)) return [];
    // A line that is full and ends no sentence goes on in the next.
    const isWithin = !endsSentence(before.text) && spareOf(before, line, right) < 0;
    return [{ step: (before.y - line.y) / before.height, isWithin }];
  });

/**
 * The widest step, in heights, from one line of a paragraph to the next. It is judged by the lines that surely go on in
 * the next, and by the height of the letters where there are none or too few for a text that is set so wide.
 */
export const widestStepOf = (runs: readonly Run[]): number => {
  const steps = runs.flatMap(stepsOf);
  const within = steps.filter(({ isWithin }) => isWithin);
  const usual = median(within.map(({ step }) => step));
  const alike = steps.filter(({ step }) => step < usual * WIDER && step * WIDER > usual);
  if (within.length > 0 && (usual <= WIDE_STEP || within.length > alike.length * LEAST_WITHIN)) return usual * WIDER;
  const least = steps.reduce((narrowest, { step }) => Math.min(narrowest, step), WIDE_STEP);
  return Math.min(least * WIDER, WIDE_STEP);
};
