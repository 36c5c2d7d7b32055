import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Language } from '@/lib/model/closed-sets';
import { listPacks } from '@/lib/server/packs';
import { listPublishedFor } from '@/lib/server/studio/publications';
import type { TitleTexts } from '@/lib/server/studio/templates';
import { currentHost } from '../_accounts/current-host';
import { printsPath } from './sheets';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('prints'))('title') };
}

interface PacksProps {
  packs: readonly { readonly key: string; readonly texts: Readonly<Record<Language, TitleTexts>> }[];
  language: Language;
}

function Packs({ packs, language }: PacksProps) {
  return (
    <ul className="measure mt-3 divide-y divide-hairline border-hairline border-y">
      {packs.map(({ key, texts }) => (
        <li key={key}>
          <Link href={printsPath(key)} className="block py-3 hover:underline">
            <span className="font-serif text-h3">{texts[language].title}</span>
            <span className="block text-small text-soft">{texts[language].subtitle}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The periods whose sheets can be printed: those that were shipped, and those that the reader finds published here. */
export default async function PrintsPage() {
  const t = await getTranslations('prints');
  const language = await getLocale();
  const packs = await listPacks();
  const published = await listPublishedFor((await currentHost())?.id ?? null);
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1 sm:text-display">{t('title')}</h1>
      <p className="measure mt-4 opening">{t('lead')}</p>
      <h2 className="mt-8 text-h2">{t('packs')}</h2>
      <Packs packs={packs.map(({ id, texts }) => ({ key: id, texts }))} language={language} />
      {published.length > 0 && (
        <>
          <h2 className="mt-8 text-h2">{t('published')}</h2>
          <Packs
            packs={published.map(({ publication }) => ({ key: publication.hash, texts: publication.texts }))}
            language={language}
          />
        </>
      )}
    </div>
  );
}
