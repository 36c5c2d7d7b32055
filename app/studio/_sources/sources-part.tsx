'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named sources. */
export function SourcesPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('sources')}</h2>;
}
