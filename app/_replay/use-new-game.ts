import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import type { RunDocument } from '@/lib/run/run-document';
import { createRun } from '../_data/runs';

interface NewGame {
  readonly pending: boolean;
  readonly refusal: Refusal | null;
  /** Saves a document as a new game of this device and goes to it. */
  readonly begin: (document: RunDocument, name?: string) => void;
}

/** Makes a game of one's own out of one that is only looked at; whatever it came from stays as it is. */
export const useNewGame = (): NewGame => {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const begin = (document: RunDocument, name?: string) =>
    startTransition(async () => {
      const saved = await createRun(document, name);
      if (saved.ok) router.push(`/runs/${saved.value.run.id}`);
      else setRefusal(saved.refusal);
    });
  return { pending, refusal, begin };
};
