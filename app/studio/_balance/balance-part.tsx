'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named balance. */
export function BalancePart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('balance')}</h2>;
}
