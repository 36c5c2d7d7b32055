import { useState, useTransition } from 'react';
import type { Refusal, Result } from '@/lib/model/refusal';

/** Asks the server for something; a refusal is kept to be shown, and what was given goes to `then`. */
export const useAsk = () => {
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = <Value>(work: () => Promise<Result<Value>>, then: (value: Value) => void) =>
    startTransition(async () => {
      const done = await work();
      setRefusal(done.ok ? null : done.refusal);
      if (done.ok) then(done.value);
    });
  return { pending, refusal, ask };
};

/** Opens a page afresh: who is signed in has changed, and with it what every page shows. */
export const openAfresh = (path: string): void => window.location.assign(path);
