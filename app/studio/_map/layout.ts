import { Graph, layout } from '@dagrejs/dagre';

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

/** Where everything stands: the upper left corner of each box, and the points that each arrow goes through. */
export interface MapLayout {
  readonly boxes: Readonly<Record<string, Point>>;
  readonly arrows: Readonly<Record<string, readonly Point[]>>;
}

/** The size of a box, in pixels. */
export const BOX = { width: 176, height: 66 } as const;

const SPACING = { nodesep: 28, ranksep: 64, edgesep: 16, marginx: 8, marginy: 8 } as const;

/** Lays boxes in ranks, so that most arrows point down, with few crossings. The same map for the same indicators and arrows. */
export const layoutMap = (ids: readonly string[], arrows: readonly MapArrow[]): MapLayout => {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', ...SPACING });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...BOX });
  for (const { id, from, to } of arrows) graph.setEdge(from, to, {}, id);
  layout(graph);
  const cornerOf = (id: string): Point => {
    const { x, y } = graph.node(id) as Point;
    return { x: Math.round(x - BOX.width / 2), y: Math.round(y - BOX.height / 2) };
  };
  const pointsOf = ({ id, from, to }: MapArrow): readonly Point[] =>
    ((graph.edge(from, to, id) as { readonly points?: readonly Point[] }).points ?? []).map(({ x, y }) => ({ x, y }));
  return {
    boxes: Object.fromEntries(ids.map((id) => [id, cornerOf(id)])),
    arrows: Object.fromEntries(arrows.map((arrow) => [arrow.id, pointsOf(arrow)])),
  };
};

const at = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A smooth line through the points of an arrow, as the path of an SVG. */
export const curveThrough = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest
    .slice(0, -1)
    .map((point, i) => `Q${at(point)} ${at(i === rest.length - 2 ? last : middle(point, rest[i + 1]!))}`);
  return [`M${at(first)}`, ...bends, `L${at(last)}`].join(' ');
};

/** The point at which an arrow says how strong it is. */
export const middleOf = (points: readonly Point[]): Point => points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
