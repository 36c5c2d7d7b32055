'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/model/refusal';
import { useRefusalText } from '../../_hooks/use-refusal-text';

/** Why something was not done, beside the button that asked for it; a live region, so that it is also heard. */
export function RefusalLine({ refusal, children }: { readonly refusal: Refusal | null; readonly children?: string }) {
  const t = useTranslations('studio.library');
  const refusalText = useRefusalText();
  if (!refusal) return null;
  return (
    <p role="alert" className="w-full text-small text-worse">
      {children ?? t('failed')} {refusalText(refusal)}
    </p>
  );
}
