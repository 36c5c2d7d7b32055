import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GuideArticle } from '../guide-article';
import { GUIDE_PATH } from '../guide-path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('prints'))('authoringGuide') };
}

/** The authoring guide: how to write a pack, with the model's words explained. */
export default async function AuthoringGuidePage() {
  const t = await getTranslations('prints');
  const onward = [
    { href: '/studio', label: t('studio') },
    { href: GUIDE_PATH, label: t('guide') },
  ];
  return <GuideArticle guide="authoring" onward={onward} />;
}
