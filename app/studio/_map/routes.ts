import { BOX, type MapArrow, type Point, SPACING } from './geometry';

type Corners = Readonly<Record<string, Point>>;
type Edge = 'left' | 'right';

/** Where an arrow leaves one box and reaches the other. */
interface Ends {
  readonly arrow: MapArrow;
  readonly leaves: Edge;
  readonly reaches: Edge;
}

/** The straight part before an arrow's head, and how far an arrow within a column goes round, in pixels. */
const HEAD = 16;
const ROUND = { least: 34, perBox: 10, most: 74 } as const;

const STEP = BOX.height + SPACING.box;

/** Arrows between columns go from edge to facing edge; those within one go round it on the outside, in the middle on the right. */
const endsOf = (corners: Corners, arrow: MapArrow): Ends => {
  const from = corners[arrow.from]!.x;
  const to = corners[arrow.to]!.x;
  if (from < to) return { arrow, leaves: 'right', reaches: 'left' };
  if (from > to) return { arrow, leaves: 'left', reaches: 'right' };
  const edge = from === 0 ? 'left' : 'right';
  return { arrow, leaves: edge, reaches: edge };
};

const portKey = (box: string, edge: Edge): string => `${box} ${edge}`;

/** The arrows at each edge of each box from the upper to the lower, so that they part without crossing. */
const portsOf = (corners: Corners, all: readonly Ends[]): ReadonlyMap<string, readonly string[]> => {
  const ports = new Map<string, { end: string; y: number }[]>();
  const add = (key: string, end: string, y: number): void => {
    ports.set(key, [...(ports.get(key) ?? []), { end, y }]);
  };
  for (const { arrow, leaves, reaches } of all) {
    add(portKey(arrow.from, leaves), `${arrow.id} out`, corners[arrow.to]!.y);
    add(portKey(arrow.to, reaches), `${arrow.id} in`, corners[arrow.from]!.y);
  }
  return new Map([...ports].map(([key, ends]) => [key, ends.sort((a, b) => a.y - b.y).map(({ end }) => end)]));
};

/** The height of the gap under or over a box of the middle column through which an arrow from side to side goes. */
const gapNear = (corners: Corners, y: number): number => {
  const middle = Object.values(corners).filter(({ x }) => x === SPACING.column);
  const gaps = middle.flatMap((box) => [box.y - SPACING.box / 2, box.y + BOX.height + SPACING.box / 2]);
  return gaps.reduce((best, gap) => (Math.abs(gap - y) < Math.abs(best - y) ? gap : best), gaps[0] ?? y);
};

const between = (corners: Corners, start: Point, end: Point): readonly Point[] => {
  const way = Math.sign(end.x - start.x);
  const before = { x: end.x - way * HEAD, y: end.y };
  const gutter = SPACING.column - BOX.width;
  if (Math.abs(end.x - start.x) < SPACING.column) {
    const x = (start.x + before.x) / 2;
    return [start, { x, y: start.y }, { x, y: end.y }, before, end];
  }
  const y = gapNear(corners, (start.y + end.y) / 2);
  const near = start.x + (way * gutter) / 2;
  const far = end.x - (way * gutter) / 2;
  return [
    start,
    { x: near, y: start.y },
    { x: near + way * 24, y },
    { x: far - way * 24, y },
    { x: far, y: end.y },
    before,
    end,
  ];
};

const around = (start: Point, end: Point, edge: Edge): readonly Point[] => {
  const way = edge === 'left' ? -1 : 1;
  const passed = Math.max(0, Math.round(Math.abs(end.y - start.y) / STEP) - 1);
  const x = start.x + way * Math.min(ROUND.most, ROUND.least + passed * ROUND.perBox);
  return [start, { x, y: start.y }, { x, y: end.y }, { x: end.x + way * HEAD, y: end.y }, end];
};

/** The points that each arrow goes through, from the box that moves to the head at the box that is moved. */
export const routeArrows = (
  corners: Corners,
  arrows: readonly MapArrow[],
): Readonly<Record<string, readonly Point[]>> => {
  const all = arrows.map((arrow) => endsOf(corners, arrow));
  const ports = portsOf(corners, all);
  const portAt = (box: string, edge: Edge, end: string): Point => {
    const shared = ports.get(portKey(box, edge)) ?? [end];
    const { x, y } = corners[box]!;
    const share = (shared.indexOf(end) + 1) / (shared.length + 1);
    return { x: edge === 'left' ? x : x + BOX.width, y: Math.round(y + BOX.height * share) };
  };
  const routeOf = ({ arrow, leaves, reaches }: Ends): readonly Point[] => {
    const start = portAt(arrow.from, leaves, `${arrow.id} out`);
    const end = portAt(arrow.to, reaches, `${arrow.id} in`);
    return leaves === reaches ? around(start, end, leaves) : between(corners, start, end);
  };
  return Object.fromEntries(all.map((ends) => [ends.arrow.id, routeOf(ends)]));
};

const at = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A smooth line through the points of an arrow that ends straight, as the path of an SVG. */
export const curveThrough = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const before = rest.pop();
  const bends = rest.map(
    (bend, i) => `Q${at(bend)} ${at(i === rest.length - 1 ? before! : middle(bend, rest[i + 1]!))}`,
  );
  const straight = before && rest.length === 0 ? [`L${at(before)}`] : [];
  return [`M${at(first)}`, ...bends, ...straight, `L${at(last)}`].join(' ');
};

/** The point at which an arrow says how strong it is: half way between its middle bends. */
export const middleOf = (points: readonly Point[]): Point => {
  const bends = points.slice(1, -2);
  const half = Math.floor(bends.length / 2);
  const one = bends[half - 1] ?? points[0];
  const other = bends[half] ?? points.at(-1);
  return one && other ? middle(one, other) : { x: 0, y: 0 };
};
