'use client';

import { useTranslations } from 'next-intl';
import type { FaultCount } from '../_draft/draft-store';

/** How many faults lie in what is folded away. */
export function FaultNote({ faults: { errors, warnings } }: { readonly faults: FaultCount }) {
  const t = useTranslations('studio.problems');
  if (errors + warnings === 0) return null;
  return (
    <p className={`text-caption ${errors > 0 ? 'text-worse' : 'text-soft'}`}>{t('count', { errors, warnings })}</p>
  );
}
