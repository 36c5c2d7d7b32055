'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Reach } from '@/lib/server/reach';
import { reachableOrigins } from '../_class/reachable';
import { CopyButton } from '../_components/copy-button';
import { LocalTime } from '../_components/local-time';
import { invite } from '../_data/accounts';
import { AccountForm } from './account-form';
import { EmailField } from './email-field';
import { Field } from './field';
import { useAsk } from './use-ask';

interface MadeLink {
  readonly path: string;
  readonly email: string;
  readonly expiresAt: string;
}

function ShownLink({ link: { path, email, expiresAt }, origin }: { link: MadeLink; origin: string }) {
  const t = useTranslations('accounts.account');
  const address = new URL(path, origin).href;
  return (
    <div className="mt-6 max-w-xl space-y-3 border border-hairline bg-sheet p-4">
      <Field
        label={t('inviteLink', { email })}
        hint={t.rich('inviteUntil', { when: () => <LocalTime iso={expiresAt} /> })}
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <CopyButton text={() => address}>{t('copy')}</CopyButton>
    </div>
  );
}

/** Makes a one-time link for a colleague and shows it, to be copied. */
export function InviteColleague({ reach }: { reach: Reach }) {
  const t = useTranslations('accounts.account');
  const { pending, refusal, ask } = useAsk();
  const [link, setLink] = useState<MadeLink | null>(null);
  return (
    <>
      <AccountForm
        submit={t('inviteMake')}
        pending={pending}
        refusal={refusal}
        onFilled={(filled) =>
          ask(
            () => invite(filled('email')),
            (made) => setLink(made.link),
          )
        }
      >
        <EmailField own={false} />
      </AccountForm>
      <div aria-live="polite">
        {link && <ShownLink key={link.path} link={link} origin={reachableOrigins(reach, window.location.origin)[0]} />}
      </div>
    </>
  );
}
