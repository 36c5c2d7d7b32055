import { BOX, type MapArrow, type Point, SPACING } from './geometry';
import { routeArrows } from './routes';

/** An indicator on the map, with the group that it stands in: whoever holds it. */
export interface MapBox {
  readonly id: string;
  readonly group: string;
}

/** Where everything stands: the upper left corner of each box and of each group's name, and the points that each arrow goes through. */
export interface MapLayout {
  readonly boxes: Readonly<Record<string, Point>>;
  readonly groups: Readonly<Record<string, Point>>;
  readonly arrows: Readonly<Record<string, readonly Point[]>>;
}

/** Passes over the columns, each of which draws boxes towards what they are tied to. */
const PASSES = 8;

type Columns = readonly (readonly MapBox[])[];
type Ranks = ReadonlyMap<string, number>;

const ranksOf = (columns: Columns): Ranks =>
  new Map(columns.flatMap((column) => column.map(({ id }, i) => [id, (i + 0.5) / column.length] as const)));

/** The ids at the other ends of the arrows of each box. */
const tiesOf = (arrows: readonly MapArrow[]): ReadonlyMap<string, readonly string[]> => {
  const ties = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    ties.set(from, [...(ties.get(from) ?? []), to]);
    ties.set(to, [...(ties.get(to) ?? []), from]);
  }
  return ties;
};

/** Puts the boxes of each group in the order of the mean rank of what they are tied to. */
const untangled = (groups: readonly string[], columns: Columns, arrows: readonly MapArrow[]): Columns => {
  const ties = tiesOf(arrows);
  let sorted = columns;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const ranks = ranksOf(sorted);
    const pull = ({ id }: MapBox): number => {
      const own = ranks.get(id) ?? 0;
      const others = (ties.get(id) ?? []).map((other) => ranks.get(other) ?? own);
      return others.length === 0 ? own : others.reduce((sum, rank) => sum + rank, 0) / others.length;
    };
    const placeOf = ({ group }: MapBox): number => groups.indexOf(group);
    sorted = sorted.map((column) => [...column].sort((a, b) => placeOf(a) - placeOf(b) || pull(a) - pull(b)));
  }
  return sorted;
};

/** The corners of one column's boxes and group names, and how high it is. */
const stack = (column: readonly MapBox[], x: number) => {
  const boxes: Record<string, Point> = {};
  const groups: Record<string, Point> = {};
  let y = 0;
  for (const { id, group } of column) {
    if (!(group in groups)) {
      if (y > 0) y += SPACING.group - SPACING.box;
      groups[group] = { x, y };
      y += SPACING.name;
    }
    boxes[id] = { x, y };
    y += BOX.height + SPACING.box;
  }
  return { boxes, groups };
};

/**
 * Lays the map in three columns, one side on the left, the other on the right, what is neither's alone between them by
 * group. The same map for the same boxes and arrows.
 */
export const layoutMap = (
  boxes: readonly MapBox[],
  [left, right]: readonly string[],
  arrows: readonly MapArrow[],
): MapLayout => {
  const groups = [...new Set(boxes.map(({ group }) => group))];
  const columnOf = ({ group }: MapBox): number => (group === left ? 0 : group === right ? 2 : 1);
  const columns = [0, 1, 2].map((place) => boxes.filter((box) => columnOf(box) === place));
  const stacks = untangled(groups, columns, arrows).map((column, place) => stack(column, place * SPACING.column));
  const corners = Object.assign({}, ...stacks.map((one) => one.boxes)) as Record<string, Point>;
  return {
    boxes: Object.fromEntries(boxes.map(({ id }) => [id, corners[id]!])),
    groups: Object.assign({}, ...stacks.map((one) => one.groups)),
    arrows: routeArrows(corners, arrows),
  };
};
