/** What both charts share: hairlines, small figures, no motion, so that a chart can follow the finger. */
export const AXIS = {
  stroke: 'var(--edge)',
  tick: { fill: 'var(--soft)', fontSize: 12 },
  tickLine: false,
} as const;

export const STILL = { isAnimationActive: false, activeDot: false, dot: false } as const;

const FULL_WIDTH = /[\u2e80-\uffdc]/;

/** How wide a tick's label is at most, in pixels: a Japanese character is as wide as its size. */
const widthOf = (label: string): number =>
  [...label].reduce((width, character) => width + AXIS.tick.fontSize * (FULL_WIDTH.test(character) ? 1 : 0.6), 0);

export const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 } as const;

/** The margin of a chart whose last label stands half beyond its last point. */
export const marginFor = (labels: readonly string[]) => ({
  ...MARGIN,
  right: Math.max(MARGIN.right, Math.ceil(widthOf(labels.at(-1) ?? '') / 2)),
});
