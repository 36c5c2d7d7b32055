import type { FuturesAnswer, FuturesQuestion } from '@/lib/ensemble/futures-service';
import type { Pack } from '@/lib/model/pack';
import type { FromFutures, ToFutures } from './futures-messages';

/** A worker that knows one pack and answers questions about its futures, off the page's own thread. */
export interface FuturesClient {
  readonly ask: <Q extends FuturesQuestion>(question: Q) => Promise<Extract<FuturesAnswer, { kind: Q['kind'] }>>;
  readonly close: () => void;
}

/** Starts the worker of a pack. */
export const openFutures = (pack: Pack): FuturesClient => {
  const worker = new Worker(new URL('./futures.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (answer: FuturesAnswer) => void; reject: (error: Error) => void }>();
  let last = 0;
  const send = (message: ToFutures): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromFutures>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.answer);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'The worker stopped.'));
    waiting.clear();
  });
  send({ kind: 'pack', pack });
  return {
    ask: <Q extends FuturesQuestion>(question: Q) =>
      new Promise<Extract<FuturesAnswer, { kind: Q['kind'] }>>((resolve, reject) => {
        last += 1;
        // A question is answered in its own kind.
        waiting.set(last, { resolve: resolve as (answer: FuturesAnswer) => void, reject });
        send({ kind: 'question', id: last, question });
      }),
    close: () => worker.terminate(),
  };
};
