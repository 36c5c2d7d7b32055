import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewSession } from '../_parts/form/new-session';
import { readOffers } from '../_parts/form/read-offers';
import { requireSignedIn } from '../_parts/signed-in';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('host.new');
  return { title: t('title'), robots: 'noindex' };
}

interface NewSessionPageProps {
  /** `pack`: the hash of a version that a link asks for. */
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Where an instructor prepares a class: which period, how it is played, and which cards. */
export default async function NewSessionPage({ searchParams }: NewSessionPageProps) {
  const { pack } = await searchParams;
  const wanted = typeof pack === 'string' ? pack : undefined;
  const host = await requireSignedIn(
    wanted === undefined ? '/host/new' : `/host/new?pack=${encodeURIComponent(wanted)}`,
  );
  const t = await getTranslations('host.new');
  const [first, ...others] = await readOffers(host, wanted);
  return (
    <div className="page py-10">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="measure mt-3 opening">{t('lead')}</p>
      {first ? (
        <NewSession offers={[first, ...others]} />
      ) : (
        <p className="mt-8 border-hairline border-t py-6">{t('noPacks')}</p>
      )}
    </div>
  );
}
