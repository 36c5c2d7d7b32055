import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SharedRun } from './shared-run';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('share');
  return { title: t('pageTitle'), robots: 'noindex' };
}

/** A game that came in a link. It stands in the fragment, which no browser sends: all of it is read in the page. */
export default function SharedPage() {
  return <SharedRun />;
}
