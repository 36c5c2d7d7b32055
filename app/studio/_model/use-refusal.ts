'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/model/refusal';

const KNOWN = ['bad-id', 'id-taken'] as const;

/** Says why an id can't be taken. */
export const useRefusal = (): ((refusal: Refusal) => string) => {
  const t = useTranslations('studio.model.refusals');
  return ({ code }) => t(KNOWN.find((known) => known === code) ?? 'other');
};
