'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Refusal, Result } from '@/lib/model/refusal';
import type { OpenedDraft } from '@/lib/server/studio/contract';
import { draftAddress } from '../addresses';

/** Makes a draft and opens it in the editor; a refusal is kept to be shown beside the button. */
export const useOpening = () => {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = (make: () => Promise<Result<OpenedDraft>>) =>
    startTransition(async () => {
      const made = await make();
      setRefusal(made.ok ? null : made.refusal);
      if (made.ok) router.push(draftAddress(made.value.draft.id));
    });
  return { pending, refusal, open };
};
