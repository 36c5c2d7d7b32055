import type { BalanceProgress } from '@/lib/analysis/balance-report';
import type { BalanceResult, FromBalance, ToBalance } from './balance-messages';

/** What is told of a report on its way. */
export interface BalanceListener {
  readonly onProgress: (progress: BalanceProgress) => void;
  readonly onDone: (result: BalanceResult) => void;
  readonly onFault: () => void;
}

/** Starts a report in a worker of its own, off the page's thread; gives back what stops it. */
export const startBalance = (asked: ToBalance, { onProgress, onDone, onFault }: BalanceListener): (() => void) => {
  const worker = new Worker(new URL('./balance.worker.ts', import.meta.url), { type: 'module' });
  const stop = (): void => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<FromBalance>) => {
    if (data.kind === 'progress') {
      onProgress(data.progress);
      return;
    }
    stop();
    if (data.kind === 'done') onDone(data.result);
    else onFault();
  });
  worker.addEventListener('error', () => {
    stop();
    onFault();
  });
  worker.postMessage(asked);
  return stop;
};
