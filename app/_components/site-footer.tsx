import { useTranslations } from 'next-intl';

/** The foot of each page: what the numbers are and are not. */
export function SiteFooter() {
  const t = useTranslations('site');
  return (
    <footer className="mt-auto border-hairline border-t">
      <div className="page flex flex-wrap justify-between gap-x-10 gap-y-1 py-6 text-small text-soft">
        <p className="font-semibold text-ink">{t('teaching')}</p>
        <p>{t('privacy')}</p>
      </div>
    </footer>
  );
}
