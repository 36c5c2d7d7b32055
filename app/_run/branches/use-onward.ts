'use client';

import { useEffect, useState } from 'react';
import type { WorldDifference } from '@/lib/ensemble/compare-worlds';
import { lastCommonQuarter } from '@/lib/run/compare-branches';
import { onwardPlan } from '@/lib/run/outlook';
import { useRun } from '../run-context';
import type { Branch } from './use-branches';

/** Futures of the first answer, and of the refined one that follows it. */
const FIRST_RUNS = 1000;
const REFINED_RUNS = 10_000;

/** An answer, and the branches that it speaks of. */
interface Onward {
  readonly branches: readonly Branch[];
  readonly differences: readonly WorldDifference[];
}

/**
 * How each further branch differs from the first when all go on to the last quarter on common futures, from the last
 * quarter that they share; null while nothing is known.
 */
export const useOnward = (branches: readonly Branch[]): Onward | null => {
  const { futures, compiled, document, assumption, later, confidence } = useRun();
  const [answer, setAnswer] = useState<Onward | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async (runs: number): Promise<void> => {
      if (!futures || !wanted) return;
      const quarter = lastCommonQuarter(branches.map(({ played }) => played));
      const [base, ...others] = branches.map(({ played }) => ({
        from: played.worlds[quarter]!,
        plan: onwardPlan(compiled, document, played, quarter, assumption, later, runs),
      }));
      if (!base || others.length === 0) return;
      const { differences } = await futures.ask({ kind: 'worlds', base, others, confidence });
      if (wanted) setAnswer({ branches, differences });
    };
    void ask(FIRST_RUNS).then(() => ask(REFINED_RUNS));
    return () => {
      wanted = false;
    };
  }, [futures, compiled, document, assumption, later, confidence, branches]);
  return answer;
};
