import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { PublicationListing } from '@/lib/server/studio/contract';
import { findPublishedByKey } from '@/lib/server/studio/publications';
import { currentHost } from '../../_accounts/current-host';
import { LocalTime } from '../../_components/local-time';
import { publishedAs, readPeriod } from '../../_start/read-periods';
import { StartForm } from '../../_start/start-form';
import { printsPath } from '../../prints/sheets';
import { sourcesPath } from '../../sources/sources-path';
import { newClassAddress } from '../../studio/addresses';

interface PackPageProps {
  params: Promise<{ key: string }>;
}

const readPublished = cache(async (key: string) => {
  const host = await currentHost();
  const found = await findPublishedByKey(key, host?.id ?? null);
  return found && { ...found, isHost: host !== undefined };
});

export async function generateMetadata({ params }: PackPageProps): Promise<Metadata> {
  const found = await readPublished((await params).key);
  if (!found) return {};
  const { title, summary } = found.stored.texts[await getLocale()];
  return { title, description: summary, robots: 'noindex' };
}

/** Who published which version when, and what they say of it. */
async function Published({ publication }: { publication: PublicationListing }) {
  const t = await getTranslations('packPage');
  const { ownerName, version, publishedAt, note, archivedAt } = publication;
  return (
    <>
      <p className="mt-5 text-small text-soft">
        {t.rich('published', { name: ownerName, version, when: () => <LocalTime iso={publishedAt} /> })}
      </p>
      {note && (
        <p className="measure mt-1 text-small whitespace-pre-wrap wrap-anywhere">
          <span className="text-soft">{t('note')}</span> {note}
        </p>
      )}
      {archivedAt !== null && <p className="measure mt-2 text-small">{t('archived')}</p>}
    </>
  );
}

/** A published pack, opened by its link: what it is, whose, and a game of it, with no account needed. */
export default async function PackPage({ params }: PackPageProps) {
  const found = await readPublished((await params).key);
  if (!found) notFound();
  const { publication, stored, isHost } = found;
  const t = await getTranslations('packPage');
  const period = await readPeriod(stored, publishedAs(publication));
  const way = 'inline-flex min-h-6 items-center text-link pointer-coarse:min-h-11';
  return (
    <div className="page">
      <div className="py-10 lg:pt-16 lg:pb-12">
        <p className="text-small text-soft">{period.subtitle}</p>
        <h1 className="max-w-[32ch] text-h1 sm:text-display">{period.title}</h1>
        <p className="measure mt-5 opening">{period.summary}</p>
        <Published publication={publication} />
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
          <Link href={sourcesPath(publication.hash)} className={way}>
            {t('sources')}
          </Link>
          <Link href={printsPath(publication.hash)} className={way}>
            {t('print')}
          </Link>
          {isHost && (
            <Link href={newClassAddress(publication.hash)} className={way}>
              {t('class')}
            </Link>
          )}
        </p>
      </div>
      <StartForm periods={[period]} />
    </div>
  );
}
