import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { reachNow } from '@/lib/server/reach';
import { Screen } from '../../_screen/screen';
import { type ScreenMessages, screenMessages } from '../../_screen/screen-messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('screen'))('title'), robots: { index: false } };
}

const readMessages = async (): Promise<ScreenMessages> => {
  const [{ default: en }, { default: ja }] = await Promise.all([
    import('../../../messages/en.json'),
    import('../../../messages/ja.json'),
  ]);
  return { en: screenMessages(en), ja: screenMessages(ja) };
};

/** The projector of a class, under an address of its own and without sign-in; it speaks the languages of the session. */
export default async function ScreenPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return <Screen screenKey={key} messages={await readMessages()} reach={reachNow()} />;
}
