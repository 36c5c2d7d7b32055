'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named model. */
export function ModelPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('model')}</h2>;
}
