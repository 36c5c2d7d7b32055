'use client';

import { useTranslations } from 'next-intl';

/** The part of the editor named roles. */
export function RolesPart() {
  const t = useTranslations('studio.parts');
  return <h2 className="text-h2">{t('roles')}</h2>;
}
