import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { reachNow } from '@/lib/server/reach';
import { addressOfSession } from '../../_parts/addresses';
import { Console } from '../../_parts/console/console';
import { requireSignedIn } from '../../_parts/signed-in';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('host.console');
  return { title: t('title'), robots: 'noindex' };
}

/** The console from which an instructor leads a class. */
export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireSignedIn(addressOfSession(id));
  return <Console id={id} reach={reachNow()} />;
}
