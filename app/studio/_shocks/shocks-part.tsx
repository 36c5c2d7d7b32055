'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named shocks. */
export function ShocksPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('shocks')}</h2>;
}
