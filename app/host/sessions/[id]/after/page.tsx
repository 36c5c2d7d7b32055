import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { reachNow } from '@/lib/server/reach';
import { afterAddressOf } from '../../../_parts/addresses';
import { AfterClass } from '../../../_parts/after/after-class';
import { requireSignedIn } from '../../../_parts/signed-in';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('host.after');
  return { title: t('title'), robots: 'noindex' };
}

/** What an instructor does once a class is over: take it along, hand out links, delete it. */
export default async function AfterPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireSignedIn(afterAddressOf(id));
  return <AfterClass id={id} reach={reachNow()} />;
}
