import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { findDraftListing } from '@/lib/server/studio/drafts';
import { currentHost } from '../../_accounts/current-host';
import { requireSignedIn } from '../../host/_parts/signed-in';
import { OpenDraft } from '../_editor/open-draft';

interface DraftPageProps {
  params: Promise<{ id: string }>;
}

/** The page is called as its draft is, so that two of them, and the library, are told apart. */
export async function generateMetadata({ params }: DraftPageProps): Promise<Metadata> {
  const t = await getTranslations('studio.editor');
  const me = await currentHost();
  const listing = me && (await findDraftListing(me.id, (await params).id));
  if (!listing) return { title: t('title'), robots: 'noindex' };
  const draft = ((await getLocale()) === 'ja' && listing.titleJa) || listing.title || t('untitled');
  return { title: t('titleOf', { draft }), robots: 'noindex' };
}

/** The editor of one draft. */
export default async function DraftPage({ params }: DraftPageProps) {
  const { id } = await params;
  await requireSignedIn(`/studio/${id}`);
  return <OpenDraft id={id} />;
}
