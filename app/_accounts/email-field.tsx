'use client';

import { useTranslations } from 'next-intl';
import { Field } from './field';

interface EmailFieldProps {
  /** An address that stands already. */
  fixed?: string;
  /** Whether it is the reader's own, which the browser may fill in. */
  own?: boolean;
}

/** An e-mail address. */
export function EmailField({ fixed, own = true }: EmailFieldProps) {
  const t = useTranslations('accounts');
  const given = fixed === undefined ? {} : { defaultValue: fixed, readOnly: true };
  return (
    <Field
      label={t('email')}
      name="email"
      type="email"
      autoComplete={own ? 'username' : 'off'}
      maxLength={254}
      spellCheck={false}
      {...given}
    />
  );
}
