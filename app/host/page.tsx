import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Language } from '@/lib/model/closed-sets';
import { findPackByHash } from '@/lib/server/packs';
import { listSessions, toListing } from '@/lib/server/sessions/store';
import { buttonClass } from '../_components/button';
import { SessionList } from './_parts/list/session-list';
import { requireSignedIn } from './_parts/signed-in';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('host.list');
  return { title: t('title'), robots: 'noindex' };
}

/** Titles of packs by hash; a pack that cannot be read any more goes without. */
const titlesOf = async (hashes: readonly string[], language: Language): Promise<Record<string, string>> => {
  const found = await Promise.all(
    [...new Set(hashes)].map(async (hash) => {
      const stored = await findPackByHash(hash);
      return stored ? [[hash, stored.texts[language].title] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
};

/** An instructor's classes: those that are open, those that have ended, and the way to a new one. */
export default async function HostPage() {
  const host = await requireSignedIn('/host');
  const t = await getTranslations('host.list');
  const sessions = (await listSessions(host)).map(toListing);
  const titles = await titlesOf(
    sessions.map(({ packHash }) => packHash),
    await getLocale(),
  );
  return (
    <div className="page py-10">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-h1">{t('title')}</h1>
        <div className="flex flex-wrap items-center gap-x-3">
          <Link href="/host/account" className={buttonClass('quiet')}>
            {t('account')}
          </Link>
          <Link href="/studio" className={buttonClass('quiet')}>
            {t('studio')}
          </Link>
          <Link href="/host/new" className={buttonClass('primary')}>
            {t('new')}
          </Link>
        </div>
      </div>
      <SessionList sessions={sessions} packTitles={titles} />
    </div>
  );
}
