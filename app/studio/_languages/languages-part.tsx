'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named languages. */
export function LanguagesPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('languages')}</h2>;
}
