'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { changePassword } from '../_data/accounts';
import { AccountForm } from './account-form';
import { KnownPassword, NewPassword, type PasswordLength } from './password-fields';
import { useAsk } from './use-ask';

/** Changes the password; the fields are emptied once it is done. */
export function ChangePassword({ email, length }: { email: string; length: PasswordLength }) {
  const t = useTranslations('accounts.account');
  const { pending, refusal, ask } = useAsk();
  const [changes, setChanges] = useState(0);
  return (
    <>
      <AccountForm
        key={changes}
        submit={t('passwordSet')}
        pending={pending}
        refusal={refusal}
        onFilled={(filled) =>
          ask(
            () => changePassword(filled('currentPassword'), filled('newPassword')),
            () => setChanges((count) => count + 1),
          )
        }
      >
        {/* For password managers: whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <KnownPassword label="currentPassword" />
        <NewPassword length={length} />
      </AccountForm>
      <p role="status" className="mt-2 text-small">
        {changes > 0 && refusal === null && t('passwordDone')}
      </p>
    </>
  );
}
