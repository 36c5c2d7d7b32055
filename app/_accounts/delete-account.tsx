'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../_components/button';
import { Dialog } from '../_components/dialog';
import { deleteAccount } from '../_data/accounts';
import { AccountForm } from './account-form';
import { KnownPassword } from './password-fields';
import { openAfresh, useAsk } from './use-ask';

/** Deletes the account after asking, and for the password where there is one. */
export function DeleteAccount({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations('accounts.account');
  const [asking, setAsking] = useState(false);
  const { pending, refusal, ask } = useAsk();
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('delete')}</Button>
      <Dialog open={asking} onOpenChange={setAsking} title={t('deleteAsk')} place="centre">
        <p>{t('deleteText')}</p>
        <div className="mt-6 space-y-4">
          <Button weight="primary" onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
          <AccountForm
            submit={t('deleteNow')}
            pending={pending}
            refusal={refusal}
            onFilled={(filled) =>
              ask(
                () => deleteAccount(hasPassword ? filled('password') : undefined),
                () => openAfresh('/'),
              )
            }
          >
            {hasPassword ? <KnownPassword label="password" /> : <p className="text-small">{t('deleteStale')}</p>}
          </AccountForm>
        </div>
      </Dialog>
    </>
  );
}
