import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DebriefPage } from '../../../_student/debrief-page';

interface ClassDebriefProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('student.debrief');
  return { title: t('title'), robots: 'noindex' };
}

/** The debrief of a class for those who sat in it. */
export default async function ClassDebrief({ params }: ClassDebriefProps) {
  const { id } = await params;
  return <DebriefPage id={id} />;
}
