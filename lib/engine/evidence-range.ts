import type { Evidence } from '../model/closed-sets';

/** Ends of the size's distribution as multiples of the stated size. */
export const EVIDENCE_RANGE: Readonly<Record<Evidence, readonly [number, number]>> = {
  documented: [0.75, 1.25],
  argued: [0.4, 1.6],
  inferred: [-1, 3],
};

/** Adding 0 turns a negative zero into zero. */
const scaled = (size: number, factor: number): number => Number((size * factor).toFixed(9)) + 0;

/** Ends of the size's distribution that the evidence sets, in points, low ≤ size ≤ high. */
export const rangeOf = (size: number, evidence: Evidence): { low: number; high: number } => {
  const [near, far] = EVIDENCE_RANGE[evidence];
  const ends = [scaled(size, near), scaled(size, far)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
};
