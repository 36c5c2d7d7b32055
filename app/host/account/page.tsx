import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ChangePassword } from '@/app/_accounts/change-password';
import { currentHost } from '@/app/_accounts/current-host';
import { DeleteAccount } from '@/app/_accounts/delete-account';
import { InviteColleague } from '@/app/_accounts/invite-colleague';
import { SignOut } from '@/app/_accounts/sign-out';
import { PASSWORD_LENGTH } from '@/lib/server/accounts/requests';
import { reachNow } from '@/lib/server/reach';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.account');
  return { title: t('title'), robots: 'noindex' };
}

function Part({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className="border-hairline border-t py-6 lg:grid lg:grid-cols-[16rem_1fr] lg:gap-8 lg:py-8">
      <h2 className="text-h3">{title}</h2>
      <div>
        <p className="measure mt-2 mb-4 text-soft lg:mt-0">{text}</p>
        {children}
      </div>
    </section>
  );
}

/** An instructor's own page: password, invitations, signing out, and deleting the account. */
export default async function AccountPage() {
  const host = await currentHost();
  if (!host) redirect('/host/sign-in?next=/host/account');
  const { name, email, hasPassword } = host;
  const t = await getTranslations('accounts.account');
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1">{t('title')}</h1>
      <div className="mt-4 mb-8 flex flex-wrap items-center justify-between gap-4">
        <p>
          <span className="font-semibold">{name}</span> <span className="break-all text-soft">{email}</span>
        </p>
        <div className="flex flex-wrap items-center gap-4">
          <Link href="/host" className="text-link">
            {t('toClasses')}
          </Link>
          <SignOut />
        </div>
      </div>
      <Part title={t('passwordTitle')} text={t(hasPassword ? 'passwordText' : 'passwordNone')}>
        {hasPassword && <ChangePassword email={email} length={PASSWORD_LENGTH} />}
      </Part>
      <Part title={t('inviteTitle')} text={t('inviteText')}>
        <InviteColleague reach={reachNow()} />
      </Part>
      <Part title={t('deleteTitle')} text={t('deleteText')}>
        <DeleteAccount hasPassword={hasPassword} />
      </Part>
    </div>
  );
}
