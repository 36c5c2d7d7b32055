import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Refusal, Result } from '@/lib/model/refusal';

/** Changes something on the server and then shows the page as it stands there; a refusal is kept to be shown. `onDone` may tell what was done. */
export const useChange = () => {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = (work: () => Promise<Result<unknown>>, onDone?: () => void) =>
    startTransition(async () => {
      const done = await work();
      setRefusal(done.ok ? null : done.refusal);
      if (!done.ok) return;
      onDone?.();
      router.refresh();
    });
  return { pending, refusal, change };
};
