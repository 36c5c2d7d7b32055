import type { Verdict } from '@/lib/charts/sentences';

const INK: Record<Verdict, string> = {
  worse: 'text-worse',
  better: 'text-better',
  maybeWorse: 'text-worse',
  maybeBetter: 'text-better',
  unclear: 'text-ink',
  none: 'text-soft',
};

/** The class of a verdict's colour; its word always stands near. */
export const verdictClass = (verdict: Verdict): string => INK[verdict];
