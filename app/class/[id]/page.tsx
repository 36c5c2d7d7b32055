import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StudentClass } from '../../_student/student-class';

interface ClassPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('student');
  return { title: t('title'), robots: 'noindex' };
}

/** A student's class. What is in it comes by the seat's own line; the page itself tells nothing of anybody. */
export default async function ClassPage({ params }: ClassPageProps) {
  const { id } = await params;
  return <StudentClass id={id} />;
}
