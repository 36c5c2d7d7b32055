'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { BalanceProgress } from '@/lib/analysis/balance-report';
import type { Pack } from '@/lib/model/pack';
import { startBalance } from './balance-client';
import type { BalanceResult } from './balance-messages';

/** A report that is done, and the pack that it is about. */
export interface FinishedBalance extends BalanceResult {
  readonly pack: Pack;
}

/** Where a report stands. */
interface BalanceInHand {
  /** How far it is; null while none is being made. */
  readonly progress: BalanceProgress | null;
  /** The last one that was finished. */
  readonly finished: FinishedBalance | null;
  readonly failed: boolean;
  /** Begins a report on a pack, compared with the version that was published last where there is one. */
  readonly start: (pack: Pack, published: Pack | null) => void;
  readonly cancel: () => void;
}

const JUST_BEGUN: BalanceProgress = { done: 0, of: 1 };
const BalanceDeskContext = createContext<BalanceInHand | null>(null);

/** Makes a balance report when it is asked for, whatever part of the editor one works in meanwhile. */
export function BalanceDesk({ children }: { readonly children: ReactNode }) {
  const [progress, setProgress] = useState<BalanceProgress | null>(null);
  const [finished, setFinished] = useState<FinishedBalance | null>(null);
  const [failed, setFailed] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  const cancel = useCallback(() => {
    stop.current();
    setProgress(null);
  }, []);
  const start = useCallback((pack: Pack, published: Pack | null) => {
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
  }, []);
  useEffect(() => () => stop.current(), []);
  const desk = useMemo(
    () => ({ progress, finished, failed, start, cancel }),
    [progress, finished, failed, start, cancel],
  );
  return <BalanceDeskContext value={desk}>{children}</BalanceDeskContext>;
}

/** The report that is being made, or was made last, in this editor. */
export const useBalance = (): BalanceInHand => {
  const desk = useContext(BalanceDeskContext);
  if (!desk) throw new Error('There is no editor around this report.');
  return desk;
};
