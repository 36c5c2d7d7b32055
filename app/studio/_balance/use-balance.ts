'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { BalanceProgress } from '@/lib/analysis/balance-report';
import type { Pack } from '@/lib/model/pack';
import { startBalance } from './balance-client';
import type { BalanceResult } from './balance-messages';

/** A report that is done, and the pack that it is about. */
export interface FinishedBalance extends BalanceResult {
  readonly pack: Pack;
}

/** Where a report stands. */
export interface BalanceInHand {
  /** How far it is; null while none is being made. */
  readonly progress: BalanceProgress | null;
  /** The last one that was finished. */
  readonly finished: FinishedBalance | null;
  readonly failed: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
}

const JUST_BEGUN: BalanceProgress = { done: 0, of: 1 };

/** Makes a balance report when it is asked for; leaving the screen stops it. */
export const useBalance = (pack: Pack, published: Pack | null): BalanceInHand => {
  const [progress, setProgress] = useState<BalanceProgress | null>(null);
  const [finished, setFinished] = useState<FinishedBalance | null>(null);
  const [failed, setFailed] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  const cancel = useCallback(() => {
    stop.current();
    setProgress(null);
  }, []);
  const start = useCallback(() => {
    stop.current();
    setFailed(false);
    setProgress(JUST_BEGUN);
    const end = (result: BalanceResult | null): void => {
      setProgress(null);
      setFailed(result === null);
      if (result) setFinished({ ...result, pack });
    };
    stop.current = startBalance(
      { pack, published },
      { onProgress: setProgress, onDone: end, onFault: () => end(null) },
    );
  }, [pack, published]);
  useEffect(() => () => stop.current(), []);
  return { progress, finished, failed, start, cancel };
};
