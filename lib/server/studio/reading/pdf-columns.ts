import { startsJapanese } from './plain-text';

/** A piece of a page as it is drawn; lengths in points, `y` upwards from the foot. */
export interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  /** Whether its letters run downwards by themselves: of a font for vertical text, or turned by a quarter; `x` is their middle then. */
  readonly runsDown: boolean;
}

/** A piece as it is read; that of a column is turned, so that columns follow each other as lines do. */
export interface ReadPiece extends Piece {
  readonly isColumn: boolean;
}

/** Shares of a letter's height: how far beside each other letters of a column stand, and how far below at most. */
const [BESIDE, LEAST_BELOW, MOST_BELOW] = [0.3, 0.4, 2];
/** Heights from the middle of a letter to that of the next one on a line across, at most. */
const NEXT = 1.3;
/** Share of a letter's height that stands above the line on which it is written. */
const ABOVE = 0.88;
/** The widest piece that is set upright in a column, in heights: a number of two or three figures. */
const WIDEST_UPRIGHT = 1.6;

const middleOf = ({ x, width, runsDown }: Piece): number => (runsDown ? x : x + width / 2);

const isOneLetter = ({ str }: Piece): boolean => [...str].length === 1 && startsJapanese(str);

/** Whether a piece is written right below another. */
const isBelow = (above: Piece, piece: Piece): boolean => {
  const height = Math.max(above.height, piece.height);
  const step = above.y - piece.y;
  return (
    Math.abs(middleOf(above) - middleOf(piece)) < BESIDE * height &&
    step > LEAST_BELOW * height &&
    step < MOST_BELOW * height
  );
};

/** Whether two pieces are written beside each other, as letters of a line across are. */
const areBeside = (piece: Piece, other: Piece): boolean => {
  const height = Math.max(piece.height, other.height);
  const across = Math.abs(middleOf(piece) - middleOf(other));
  return Math.abs(piece.y - other.y) < BESIDE * height && across > BESIDE * height && across < NEXT * height;
};

const isInColumn = (piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean => {
  if (piece.runsDown) return true;
  if (piece.width > WIDEST_UPRIGHT * piece.height) return false;
  if ((before && isBelow(before, piece)) || (after && isBelow(piece, after))) return true;
  return isOneLetter(piece) && ![before, after].some((other) => other && areBeside(piece, other));
};

/** Whether most of a page's text runs downwards. */
const isVertical = (pieces: readonly Piece[]): boolean => {
  let [down, all] = [0, 0];
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    all += piece.str.length;
    if (piece.runsDown || (before && isOneLetter(piece) && isOneLetter(before) && isBelow(before, piece)))
      down += piece.str.length;
  }
  return down > all / 2;
};

const turned = (piece: Piece): ReadPiece => {
  const { y, width, height, runsDown } = piece;
  const head = runsDown ? y : y + ABOVE * height;
  return {
    ...piece,
    x: -head,
    y: middleOf(piece),
    width: runsDown ? width : height,
    hasEOL: false,
    isColumn: true,
  };
};

/**
 * The pieces of a page as they are read. Where it is set in columns from right to left, these are turned into lines
 * that run from left to right, the first one uppermost; what is set across, as page numbers are, stays as it is.
 */
export const inReadingDirection = (pieces: readonly Piece[]): ReadPiece[] => {
  const written = pieces.filter(({ str }) => str !== '');
  if (!isVertical(written)) return pieces.map((piece) => ({ ...piece, isColumn: false }));
  // Blanks that are not of the file's own are measured across the page, and mean nothing in a column.
  const told = written.filter(({ str }) => str !== ' ');
  return told.map((piece, i) =>
    isInColumn(piece, told[i - 1], told[i + 1]) ? turned(piece) : { ...piece, isColumn: false },
  );
};
