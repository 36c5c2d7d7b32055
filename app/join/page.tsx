import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JoinForm } from '../_student/join/join-form';

interface JoinPageProps {
  searchParams: Promise<{ code?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('join');
  return { title: t('title'), robots: 'noindex' };
}

/** Where a student comes in: with the code on the wall, or with the one that the QR carries. */
export default async function JoinPage({ searchParams }: JoinPageProps) {
  const { code } = await searchParams;
  return <JoinForm given={typeof code === 'string' ? code : ''} />;
}
