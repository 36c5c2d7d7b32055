'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunWeights } from '@/lib/run/run-document';
import { weigh } from '@/lib/run/run-moves';
import { moveShare, packShares, runShares, type Weighed, withShares } from '@/lib/run/weights';
import { useRun } from '../run-context';

/** Milliseconds without a move after which weights are saved. */
const REST = 400;

/** Weights while they are moved. */
export interface MovingWeights {
  readonly weights: RunWeights;
  readonly move: (weighed: Weighed, side: string, name: string, to: number) => void;
  readonly reset: (weighed: Weighed, side: string) => void;
  /** A finger took hold of a slider: nothing is saved before it lets go. */
  readonly hold: () => void;
  /** Saves what was moved: the finger, the key or the focus let go. */
  readonly settle: () => void;
}

/** Keeps weights in the page while they are moved, and saves them to the run once they rest. */
export const useWeights = (): MovingWeights => {
  const { compiled, document, change } = useRun();
  const [weights, setWeights] = useState(document.weights);
  const latest = useRef(document.weights);
  const saved = useRef(document.weights);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const held = useRef(false);

  const settle = useCallback(() => {
    held.current = false;
    clearTimeout(timer.current);
    if (latest.current === saved.current) return;
    const resting = latest.current;
    saved.current = resting;
    change((at) => weigh(at, resting));
  }, [change]);

  useEffect(() => settle, [settle]);

  const set = (next: RunWeights) => {
    latest.current = next;
    setWeights(next);
    clearTimeout(timer.current);
    if (!held.current) timer.current = setTimeout(settle, REST);
  };
  return {
    weights,
    settle,
    hold: () => {
      held.current = true;
    },
    move: (weighed, side, name, to) => {
      const shares = runShares(compiled, { weights: latest.current }, weighed, side);
      const moved = moveShare(shares, packShares(compiled, weighed, side), name, to);
      set(withShares(latest.current, weighed, side, moved));
    },
    reset: (weighed, side) => set(withShares(latest.current, weighed, side, null)),
  };
};
