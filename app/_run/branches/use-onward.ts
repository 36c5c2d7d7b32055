'use client';

import { useEffect, useMemo, useState } from 'react';
import type { WorldDifference } from '@/lib/ensemble/compare-worlds';
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

/** How each further branch differs from the first when all go on to the last quarter on common futures; null while nothing is known. */
export const useOnward = (branches: readonly Branch[]): Onward | null => {
  const { futures, compiled, document, assumption, later, confidence } = useRun();
  const [answer, setAnswer] = useState<Onward | null>(null);
  const worlds = useMemo(() => branches.map(({ played }) => played.worlds[played.worlds.length - 1]!), [branches]);
  useEffect(() => {
    let wanted = true;
    const ask = async (runs: number): Promise<void> => {
      if (!futures || !wanted) return;
      const [base, ...others] = worlds.map((from) => ({
        from,
        plan: onwardPlan(compiled, document, from, assumption, later, runs),
      }));
      if (!base || others.length === 0) return;
      const { differences } = await futures.ask({ kind: 'worlds', base, others, confidence });
      if (wanted) setAnswer({ branches, differences });
    };
    void ask(FIRST_RUNS).then(() => ask(REFINED_RUNS));
    return () => {
      wanted = false;
    };
  }, [futures, compiled, document, assumption, later, confidence, branches, worlds]);
  return answer;
};
