import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireSignedIn } from '../../host/_parts/signed-in';
import { OpenDraft } from '../_editor/open-draft';

interface DraftPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('studio.editor');
  return { title: t('title'), robots: 'noindex' };
}

/** The editor of one draft. */
export default async function DraftPage({ params }: DraftPageProps) {
  const { id } = await params;
  await requireSignedIn(`/studio/${id}`);
  return <OpenDraft id={id} />;
}
