'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../_components/button';
import { signOut } from '../_data/accounts';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { openAfresh, useAsk } from './use-ask';

/** Signs this device out. */
export function SignOut() {
  const t = useTranslations('accounts');
  const { pending, refusal, ask } = useAsk();
  const refusalText = useRefusalText();
  return (
    <div>
      <Button disabled={pending} onClick={() => ask(signOut, () => openAfresh('/host/sign-in'))}>
        {t('account.signOut')}
      </Button>
      <p role="alert" className="mt-2 text-small text-worse empty:hidden">
        {refusal && t('failed', { message: refusalText(refusal) })}
      </p>
    </div>
  );
}
