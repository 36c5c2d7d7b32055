import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { currentHost } from '@/app/_accounts/current-host';
import { nextPlace } from '@/app/_accounts/next-place';
import { SignInElsewhere } from '@/app/_accounts/sign-in-elsewhere';
import { SignInForm } from '@/app/_accounts/sign-in-form';
import { serverEnv } from '@/lib/server/env';

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[]; error?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn');
  return { title: t('title'), robots: 'noindex' };
}

const REFUSED = { 'not-invited': 'notInvited', unverified: 'unverified' } as const;
const isRefused = (code: string): code is keyof typeof REFUSED => Object.hasOwn(REFUSED, code);

function Refused({ code }: { code: string }) {
  const t = useTranslations('accounts.refused');
  return (
    <div role="alert" className="mb-8 max-w-xl border border-worse p-4">
      <p className="font-semibold">{t('title')}</p>
      <p className="mt-1">{t(isRefused(code) ? REFUSED[code] : 'other')}</p>
    </div>
  );
}

/** Where instructors sign in: with a password, and with the school's sign-in service where there is one. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, error } = await searchParams;
  if (await currentHost()) redirect(nextPlace(next));
  const t = await getTranslations('accounts.signIn');
  const { oidc } = serverEnv();
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="measure mt-4 mb-8 running">
        {t('lead')}{' '}
        <Link href="/join" className="text-link">
          {t('join')}
        </Link>
      </p>
      {typeof error === 'string' && <Refused code={error} />}
      {oidc && <SignInElsewhere service={oidc.name} />}
      <SignInForm next={nextPlace(next)} />
      <section className="mt-10 border-hairline border-t pt-6">
        <h2 className="text-h3">{t('lostTitle')}</h2>
        <p className="measure mt-2 text-soft">{t('lost')}</p>
      </section>
    </div>
  );
}
