'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { useRefusalText } from '../../_hooks/use-refusal-text';

/** Counts what was refused: the same refusal twice is two things that happened, and each is to be heard. */
const useCount = (refusal: Refusal | null): number => {
  const [counted, setCounted] = useState({ refusal, count: 0 });
  if (counted.refusal !== refusal) setCounted({ refusal, count: counted.count + 1 });
  return counted.count;
};

/** Why something was not done, beside the button that asked for it; a live region, so that it is also heard. */
export function RefusalLine({ refusal, children }: { readonly refusal: Refusal | null; readonly children?: string }) {
  const t = useTranslations('studio.library');
  const refusalText = useRefusalText();
  const count = useCount(refusal);
  if (!refusal) return null;
  return (
    <p key={count} role="alert" className="w-full text-small text-worse">
      {children ?? t('failed')} {refusalText(refusal)}
    </p>
  );
}
