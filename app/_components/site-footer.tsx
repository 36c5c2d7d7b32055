'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';

/** Instructors have accounts, and a class is kept for its room: what is said of games on one's own holds elsewhere. */
const isOfClass = (path: string): boolean => /^\/(host|join|class)(\/|$)/.test(path);

/** The foot of each page: what the numbers are and are not. */
export function SiteFooter() {
  const t = useTranslations('site');
  const path = usePathname();
  return (
    <footer className="mt-auto border-hairline border-t">
      <div className="page flex flex-wrap justify-between gap-x-10 gap-y-1 py-6 text-small text-soft">
        <p className="font-semibold text-ink">{t('teaching')}</p>
        {!isOfClass(path) && <p>{t('privacy')}</p>}
      </div>
    </footer>
  );
}
