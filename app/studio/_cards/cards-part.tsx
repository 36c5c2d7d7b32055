'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named cards. */
export function CardsPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('cards')}</h2>;
}
