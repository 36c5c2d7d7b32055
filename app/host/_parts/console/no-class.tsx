'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../../_components/button';
import { useRefusalText } from '../../../_hooks/use-refusal-text';

/** Says why there is no class to show here, and leads on. */
export function NoClass({ code }: { code: string }) {
  const t = useTranslations('host.console');
  const refusalText = useRefusalText();
  const isSignedOut = code === 'not-signed-in';
  return (
    <div className="page py-16">
      <h1 className="text-h1">{t('noClass')}</h1>
      <p role="alert" className="measure mt-3">
        {refusalText({ code, message: '' })}
      </p>
      <Link href={isSignedOut ? '/host/sign-in' : '/host'} className={`${buttonClass('plain')} mt-6`}>
        {t(isSignedOut ? 'signIn' : 'toList')}
      </Link>
    </div>
  );
}
