import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { WelcomeForm } from '@/app/_accounts/welcome-form';
import { buttonClass } from '@/app/_components/button';
import { findLink } from '@/lib/server/accounts/links';
import { PASSWORD_LENGTH } from '@/lib/server/accounts/requests';

interface WelcomePageProps {
  params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { robots: 'noindex', referrer: 'no-referrer' };
}

const LEADS = { first: 'firstLead', invitation: 'invitationLead', password: 'passwordLead' } as const;

function Gone() {
  const t = useTranslations('accounts.welcome');
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1">{t('gone')}</h1>
      <p className="measure mt-4 running">{t('goneText')}</p>
      <Link href="/host/sign-in" className={`mt-8 ${buttonClass()}`}>
        {t('toSignIn')}
      </Link>
    </div>
  );
}

/** Where a one-time link leads: the first account, an invitation, or a new password. Looking at it does not use it up. */
export default async function WelcomePage({ params }: WelcomePageProps) {
  const { token } = await params;
  const link = await findLink(token);
  if (!link) return <Gone />;
  const t = await getTranslations('accounts.welcome');
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1">{t(link.purpose)}</h1>
      <p className="measure mt-4 mb-8 running">{t(LEADS[link.purpose])}</p>
      <WelcomeForm token={token} email={link.email} makes={link.purpose !== 'password'} length={PASSWORD_LENGTH} />
    </div>
  );
}
