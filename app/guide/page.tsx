import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PRINTS_PATH } from '../prints/sheets';
import { GuideArticle } from './guide-article';
import { AUTHORING_GUIDE_PATH } from './guide-path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('prints'))('guide') };
}

/** The facilitator's guide. */
export default async function GuidePage() {
  const t = await getTranslations('prints');
  const onward = [
    { href: PRINTS_PATH, label: t('title') },
    { href: AUTHORING_GUIDE_PATH, label: t('authoringGuide') },
  ];
  return <GuideArticle guide="facilitating" onward={onward} />;
}
