'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named outline. */
export function OutlinePart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('outline')}</h2>;
}
