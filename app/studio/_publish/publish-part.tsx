'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named publish. */
export function PublishPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('publish')}</h2>;
}
