export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow between two places of the map, with what the map knows it by. */
export interface MapArrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The size of a box, in pixels. */
export const BOX = { width: 176, height: 54 } as const;

/** Pixels from column to column, from box to box, over a group's name, and from it to its first box. */
export const SPACING = { column: 316, box: 40, group: 34, name: 36 } as const;
