'use client';

import { useTranslations } from 'next-intl';

/** How many errors and warnings something has, in words; nothing where it has none. */
export function FaultCount({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const t = useTranslations('studio.faults');
  if (errors + warnings === 0) return null;
  return (
    <span className="text-caption [&>*]:whitespace-nowrap">
      {errors > 0 && <span className="font-semibold text-worse">{t('errors', { count: errors })}</span>}
      {errors > 0 && warnings > 0 && ' '}
      {warnings > 0 && <span className="text-soft">{t('warnings', { count: warnings })}</span>}
    </span>
  );
}
