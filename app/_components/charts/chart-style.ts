/** What both charts share: hairlines, small figures, no motion, so that a chart can follow the finger. */
export const AXIS = {
  stroke: 'var(--edge)',
  tick: { fill: 'var(--soft)', fontSize: 12 },
  tickLine: false,
} as const;

export const STILL = { isAnimationActive: false, activeDot: false, dot: false } as const;

export const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 } as const;
