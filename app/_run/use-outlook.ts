'use client';

import { useEffect, useMemo, useState } from 'react';
import type { ComparisonAnswer, ProjectionAnswer } from '@/lib/ensemble/futures-service';
import type { ProjectionPlan } from '@/lib/model/projection';
import { outlookPlan } from '@/lib/run/outlook';
import { type RunDesk, useRun } from './run-context';
import type { Pending } from './use-hand';

/** Runs of the first answer, and of the refined one that follows it. */
const FIRST_RUNS = 2000;
const REFINED_RUNS = 10_000;

type Assumed = Pick<RunDesk, 'compiled' | 'document' | 'world' | 'assumption' | 'later' | 'leftOpen'>;

const planOf = (
  { compiled, document, world, assumption, later, leftOpen }: Assumed,
  answers: Pending,
  runs: number,
): ProjectionPlan => ({
  ...outlookPlan(compiled, document, world, answers, assumption, later, runs),
  undecided: Object.fromEntries(leftOpen.map((card) => [card, [document.side]])),
});

/** The same object as long as it says the same. */
const useSame = <T>(value: T): T => {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
};

/** The futures of the run in hand under the given answers: a quick answer first, a refined one after it; null while none is there. */
export const useOutlook = (pending: Pending): ProjectionAnswer | null => {
  const { futures, compiled, document, world, assumption, later, leftOpen, confidence } = useRun();
  const [answer, setAnswer] = useState<ProjectionAnswer | null>(null);
  const answers = useSame(pending);
  useEffect(() => {
    let wanted = true;
    const ask = async (runs: number): Promise<void> => {
      if (!futures || !wanted) return;
      const plan = planOf({ compiled, document, world, assumption, later, leftOpen }, answers, runs);
      const found = await futures.ask({ kind: 'project', from: world, plan, confidence });
      if (wanted) setAnswer(found);
    };
    void ask(FIRST_RUNS).then(() => ask(REFINED_RUNS));
    return () => {
      wanted = false;
    };
  }, [futures, compiled, document, world, assumption, later, leftOpen, confidence, answers]);
  return answer;
};

const without = (pending: Pending, card: string): Pending =>
  Object.fromEntries(Object.entries(pending).filter(([known]) => known !== card));

/** What each option of a card does to each tension and red line, on common futures, beside the other answers in hand. */
export const useOptionOutlooks = (card: string): ComparisonAnswer['options'] | null => {
  const { futures, compiled, document, world, assumption, later, leftOpen, side, pending } = useRun();
  const [options, setOptions] = useState<ComparisonAnswer['options'] | null>(null);
  const others = useSame(without(pending, card));
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      if (!futures) return;
      // This very card is answered by each option in turn, so it is not left open here.
      const otherOpen = leftOpen.filter((known) => known !== card);
      const assumed = { compiled, document, world, assumption, later, leftOpen: otherOpen };
      const plan = planOf(assumed, others, FIRST_RUNS);
      const found = await futures.ask({ kind: 'compare', from: world, plan, card, side });
      if (wanted) setOptions(found.options);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [futures, compiled, document, world, assumption, later, leftOpen, card, side, others]);
  return options;
};
