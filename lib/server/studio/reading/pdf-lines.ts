import { getDocumentProxy } from 'unpdf';
import { accepted, type Result, refused } from '../../../model/refusal';
import { normalised } from './letter-forms';
import { inReadingDirection, type Piece, type ReadPiece } from './pdf-columns';
import { endsJapanese, startsJapanese } from './plain-text';

/** What turns the codes of Japanese fonts that are not in the file into letters; see the folder's README. */
const CMAPS = `${import.meta.dirname}/cmaps/`;

/**
 * A line of a page as it is printed; lengths in points, `y` upwards from the foot. Of a column, `x` goes downwards and
 * `y` to the right, so that columns follow each other as lines do.
 */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  readonly isColumn: boolean;
}

const MOST_PAGES = 1_000;
/** Shares of a line's height: a step that begins another line, and a gap that stands for a blank, also in Japanese. */
const [STEP, BLANK, JAPANESE_BLANK] = [0.5, 0.18, 0.4];
/** Blanks between letters of Japanese, which stand for room where a line is spaced out. */
const JAPANESE_BLANKS = /(?<=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}、。ー]) (?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}、。ー])/gu;

/** A text without the blanks that are no wider than what spaces out a line of Japanese. */
const withoutSpacing = (text: string, width: number, height: number): string => {
  const closed = text.replace(JAPANESE_BLANKS, '');
  const blanks = text.length - closed.length;
  const room = width - [...closed].length * height;
  return blanks > 0 && room < blanks * JAPANESE_BLANK * height ? closed : text;
};

/** Share of a line's height from where its letters stand to their middle. */
const TO_MIDDLE = 0.4;

const startLine = (page: number, { str, x, y, width, height, isColumn }: ReadPiece): PdfLine => ({
  page,
  text: str,
  x,
  right: x + width,
  y,
  height,
  isColumn,
});

const extend = (line: PdfLine, { str, x, width, height }: ReadPiece): PdfLine => {
  const share = endsJapanese(line.text) || startsJapanese(str) ? JAPANESE_BLANK : BLANK;
  const isApart = x - line.right > share * Math.max(line.height, height) && !/\s$/u.test(line.text);
  const text = isApart && !/^\s/u.test(str) ? `${line.text} ${str}` : line.text + str;
  return { ...line, text, right: Math.max(line.right, x + width), height: Math.max(line.height, height) };
};

const isOnLine = (line: PdfLine, piece: ReadPiece): boolean =>
  line.isColumn === piece.isColumn && Math.abs(piece.y - line.y) <= STEP * Math.max(line.height, piece.height);

const linesOf = (page: number, pieces: readonly ReadPiece[]): PdfLine[] => {
  const lines: PdfLine[] = [];
  let open: PdfLine | undefined;
  const close = (): void => {
    if (open && open.text.trim() !== '') lines.push(open);
    open = undefined;
  };
  for (const piece of pieces) {
    if (open && piece.str !== '' && !isOnLine(open, piece)) close();
    if (piece.str !== '') open = open ? extend(open, piece) : startLine(page, piece);
    if (piece.hasEOL) close();
  }
  close();
  return lines;
};

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

const piecesOf = async (page: Page): Promise<Piece[]> => {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [across = 0, slope = 0, , scale = 0, x = 0, y = 0] = item.transform as readonly number[];
    const size = Math.max(Math.abs(scale), Math.abs(slope)) || 10;
    const isVertical = item.dir === 'ttb';
    // The length of what is set in a font for vertical text is told as its height.
    const [width, height] = isVertical ? [item.height, size] : [item.width, item.height || size];
    const isTurned = !isVertical && slope < 0 && Math.abs(slope) > Math.abs(across);
    const str = withoutSpacing(normalised(item.str), width, height);
    const place = { x: isTurned ? x + TO_MIDDLE * size : x, y, width, height };
    return [{ str, ...place, hasEOL: item.hasEOL, runsDown: isVertical || isTurned }];
  });
  return withoutBlanks(pieces);
};

/** Pieces without blanks that stand for room between letters of Japanese; how wide it is tells whether it is one. */
const withoutBlanks = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ str, hasEOL }, i) => {
    const [before, after] = [pieces[i - 1]?.str ?? '', pieces[i + 1]?.str ?? ''];
    return str !== ' ' || hasEOL || !(endsJapanese(before) || startsJapanese(after));
  });

/**
 * Every line of a PDF, page by page, in the order in which it is written. Refuses with `source-too-long` what has more
 * pages than are read; throws where it is damaged or protected.
 */
export const readPdfLines = async (bytes: Uint8Array): Promise<Result<PdfLine[]>> => {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, cMapUrl: CMAPS });
  if (pdf.numPages > MOST_PAGES) return refused('source-too-long', `A PDF may have ${MOST_PAGES} pages at most.`);
  const lines: PdfLine[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    lines.push(...linesOf(number, inReadingDirection(await piecesOf(page))));
    page.cleanup();
  }
  return accepted(lines);
};
