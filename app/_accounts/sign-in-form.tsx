'use client';

import { useTranslations } from 'next-intl';
import { signIn } from '../_data/accounts';
import { AccountForm } from './account-form';
import { EmailField } from './email-field';
import { KnownPassword } from './password-fields';
import { openAfresh, useAsk } from './use-ask';

/** Signs in with e-mail and password, and goes on to `next`. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('accounts.signIn');
  const { pending, refusal, ask } = useAsk();
  return (
    <AccountForm
      weight="primary"
      submit={t(pending ? 'pending' : 'submit')}
      pending={pending}
      refusal={refusal}
      onFilled={(filled) =>
        ask(
          () => signIn(filled('email'), filled('password')),
          () => openAfresh(next),
        )
      }
    >
      <EmailField />
      <KnownPassword label="password" />
    </AccountForm>
  );
}
