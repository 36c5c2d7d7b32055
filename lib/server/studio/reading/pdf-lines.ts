import { getDocumentProxy } from 'unpdf';

/** What turns the codes of Japanese fonts that are not in the file into letters; see the folder's README. */
const CMAPS = `${import.meta.dirname}/cmaps/`;

/** A line of a page as it is printed; lengths in points, `y` upwards from the foot. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

const MOST_PAGES = 1_000;
/** Shares of a line's height: a step that begins another line, and a gap that stands for a blank. */
const [STEP, BLANK] = [0.5, 0.18];

interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

const startLine = (page: number, { str, x, y, width, height }: Piece): PdfLine => ({
  page,
  text: str,
  x,
  right: x + width,
  y,
  height,
});

const extend = (line: PdfLine, { str, x, width, height }: Piece): PdfLine => {
  const isApart = x - line.right > BLANK * Math.max(line.height, height) && !/\s$/u.test(line.text);
  const text = isApart && !/^\s/u.test(str) ? `${line.text} ${str}` : line.text + str;
  return { ...line, text, right: Math.max(line.right, x + width), height: Math.max(line.height, height) };
};

const linesOf = (page: number, pieces: readonly Piece[]): PdfLine[] => {
  const lines: PdfLine[] = [];
  let open: PdfLine | undefined;
  const close = (): void => {
    if (open && open.text.trim() !== '') lines.push(open);
    open = undefined;
  };
  for (const piece of pieces) {
    if (open && piece.str !== '' && Math.abs(piece.y - open.y) > STEP * Math.max(open.height, piece.height)) close();
    if (piece.str !== '') open = open ? extend(open, piece) : startLine(page, piece);
    if (piece.hasEOL) close();
  }
  close();
  return lines;
};

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

const piecesOf = async (page: Page): Promise<Piece[]> => {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as readonly number[];
    return [
      { str: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) || 10, hasEOL: item.hasEOL },
    ];
  });
};

/** Every line of a PDF, page by page, in the order in which it is written. Throws where it is damaged or protected. */
export const readPdfLines = async (bytes: Uint8Array): Promise<PdfLine[]> => {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, cMapUrl: CMAPS });
  const lines: PdfLine[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    const page = await pdf.getPage(number);
    lines.push(...linesOf(number, await piecesOf(page)));
    page.cleanup();
  }
  return lines;
};
