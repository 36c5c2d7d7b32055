'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named map. */
export function MapPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('map')}</h2>;
}
