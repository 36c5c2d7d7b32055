'use client';

import { useTranslations } from 'next-intl';
import { Field } from './field';

/** How long a password is, in characters. */
export interface PasswordLength {
  readonly least: number;
  readonly most: number;
}

/** The password that an account has. */
export function KnownPassword({ label }: { label: 'password' | 'currentPassword' }) {
  const t = useTranslations('accounts');
  return <Field label={t(label)} name={label} type="password" autoComplete="current-password" maxLength={128} />;
}

/** A password to be chosen. */
export function NewPassword({ length: { least, most } }: { length: PasswordLength }) {
  const t = useTranslations('accounts');
  return (
    <Field
      label={t('newPassword')}
      hint={t('passwordHint', { least })}
      name="newPassword"
      type="password"
      autoComplete="new-password"
      minLength={least}
      maxLength={most}
    />
  );
}
