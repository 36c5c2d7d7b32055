'use client';

import { useEffect, useRef, useState } from 'react';
import type { WeightVector } from '@/lib/engine/compile';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';
import { outlookPlan } from '@/lib/run/outlook';
import { useRun } from '../run-context';

/** Futures of an answer while weights move, and of the refined one once they rest. */
const MOVING_RUNS = 1000;
const RESTING_RUNS = 10_000;

type Confidence = Readonly<Record<string, WeightVector>>;

/**
 * The run's outlook under weights that may be moving: one question at a time, the latest weights next, refined when
 * nothing newer waits. Null while nothing is known.
 */
export const useLiveOutlook = (confidence: Confidence): ProjectionAnswer | null => {
  const { futures, compiled, document, world, pending, assumption, later } = useRun();
  const [answer, setAnswer] = useState<ProjectionAnswer | null>(null);
  const wanted = useRef(confidence);
  const wake = useRef<(() => void) | null>(null);
  useEffect(() => {
    wanted.current = confidence;
    wake.current?.();
  }, [confidence]);
  const { rngSeed, side } = document;
  useEffect(() => {
    let isOpen = true;
    const ask = async (runs: number): Promise<void> => {
      if (!futures) return;
      const plan = outlookPlan(compiled, { rngSeed, side }, world, pending, assumption, later, runs);
      const found = await futures.ask({ kind: 'project', from: world, plan, confidence: wanted.current });
      if (isOpen) setAnswer(found);
    };
    const follow = async (): Promise<void> => {
      while (isOpen) {
        const current = wanted.current;
        await ask(MOVING_RUNS);
        if (wanted.current !== current) continue;
        await ask(RESTING_RUNS);
        if (wanted.current !== current) continue;
        await new Promise<void>((resolve) => {
          wake.current = resolve;
        });
      }
    };
    void follow();
    return () => {
      isOpen = false;
      wake.current?.();
    };
  }, [futures, compiled, rngSeed, side, world, pending, assumption, later]);
  return answer;
};
