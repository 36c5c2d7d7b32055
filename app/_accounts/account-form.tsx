'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../_components/button';
import { useRefusalText } from '../_hooks/use-refusal-text';

interface AccountFormProps {
  /** Called with what was filled in, by the fields' names. */
  onFilled: (filled: (name: string) => string) => void;
  pending: boolean;
  refusal: Refusal | null;
  submit: ReactNode;
  weight?: 'primary' | 'plain';
  children: ReactNode;
}

/** Fields, a button, and beside it what the server refused. Without scripts it sends nothing into the address. */
export function AccountForm({ onFilled, pending, refusal, submit, weight = 'plain', children }: AccountFormProps) {
  const t = useTranslations('accounts');
  const refusalText = useRefusalText();
  return (
    <form
      method="post"
      className="max-w-sm space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        onFilled((name) => String(data.get(name) ?? ''));
      }}
    >
      {children}
      <Button type="submit" weight={weight} disabled={pending}>
        {submit}
      </Button>
      <p role="alert" className="text-small text-worse empty:hidden">
        {refusal && t('failed', { message: refusalText(refusal) })}
      </p>
    </form>
  );
}
