'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named text. */
export function TextPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('text')}</h2>;
}
