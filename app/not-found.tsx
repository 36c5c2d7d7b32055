import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from './_components/button';

/** What an address without a page shows. */
export default function NotFound() {
  const t = useTranslations('notFound');
  return (
    <div className="page py-16 lg:py-24">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="measure mt-4 running">{t('text')}</p>
      <Link href="/" className={`mt-8 ${buttonClass()}`}>
        {t('home')}
      </Link>
    </div>
  );
}
