'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../_components/button';
import { findSignInElsewhere } from '../_data/accounts';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { openAfresh, useAsk } from './use-ask';

/** Goes to the school's sign-in service. */
export function SignInElsewhere({ service }: { service: string }) {
  const t = useTranslations('accounts');
  const { pending, refusal, ask } = useAsk();
  const refusalText = useRefusalText();
  return (
    <div className="max-w-sm">
      <Button
        className="w-full"
        disabled={pending}
        onClick={() => ask(findSignInElsewhere, ({ url }) => openAfresh(url))}
      >
        {t('signIn.elsewhere', { service })}
      </Button>
      <p role="alert" className="mt-2 text-small text-worse empty:hidden">
        {refusal && t('failed', { message: refusalText(refusal) })}
      </p>
      <p className="my-6 border-hairline border-t pt-4 text-small text-soft">{t('signIn.or')}</p>
    </div>
  );
}
