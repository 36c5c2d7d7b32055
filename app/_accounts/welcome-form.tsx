'use client';

import { useTranslations } from 'next-intl';
import { applyLink } from '../_data/accounts';
import { AccountForm } from './account-form';
import { EmailField } from './email-field';
import { Field } from './field';
import { NewPassword, type PasswordLength } from './password-fields';
import { openAfresh, useAsk } from './use-ask';

interface WelcomeFormProps {
  token: string;
  /** Null where the first instructor states one. */
  email: string | null;
  /** Whether an account is made; else it gets a new password. */
  makes: boolean;
  length: PasswordLength;
}

/** What a one-time link asks for; then the device is signed in. */
export function WelcomeForm({ token, email, makes, length }: WelcomeFormProps) {
  const t = useTranslations('accounts');
  const { pending, refusal, ask } = useAsk();
  const submit = pending ? t('welcome.pending') : t(makes ? 'welcome.make' : 'welcome.set');
  const send = (filled: (name: string) => string) =>
    applyLink(token, {
      password: filled('newPassword'),
      ...(makes && { name: filled('name') }),
      ...(email === null && { email: filled('email') }),
    });
  return (
    <AccountForm
      weight="primary"
      submit={submit}
      pending={pending}
      refusal={refusal}
      onFilled={(filled) =>
        ask(
          () => send(filled),
          () => openAfresh('/host'),
        )
      }
    >
      {makes && <Field label={t('name')} hint={t('nameHint')} name="name" autoComplete="name" maxLength={80} />}
      {email === null ? <EmailField /> : <EmailField fixed={email} />}
      <NewPassword length={length} />
    </AccountForm>
  );
}
