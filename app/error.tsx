'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button, buttonClass } from './_components/button';

const digestOf = (error: unknown): string | undefined =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;

/** What a page shows when it fails: that nothing saved is lost, and the number under which the log has it. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('failure');
  const digest = digestOf(error);
  return (
    <div className="page py-16 lg:py-24" role="alert">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="measure mt-4 running">{t('text')}</p>
      {digest && <p className="mt-2 text-small text-soft">{t('reference', { digest })}</p>}
      <div className="mt-8 flex gap-3">
        <Button weight="primary" onClick={retry}>
          {t('retry')}
        </Button>
        <Link href="/" className={buttonClass()}>
          {t('home')}
        </Link>
      </div>
    </div>
  );
}
