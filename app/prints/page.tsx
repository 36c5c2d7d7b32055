import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { listPacks } from '@/lib/server/packs';
import { printsPath } from './sheets';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('prints'))('title') };
}

/** The periods whose sheets can be printed. */
export default async function PrintsPage() {
  const t = await getTranslations('prints');
  const language = await getLocale();
  const packs = await listPacks();
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1 sm:text-display">{t('title')}</h1>
      <p className="measure mt-4 opening">{t('lead')}</p>
      <h2 className="mt-8 text-h2">{t('packs')}</h2>
      <ul className="measure mt-3 divide-y divide-hairline border-hairline border-y">
        {packs.map(({ id, texts }) => (
          <li key={id}>
            <Link href={printsPath(id)} className="block py-3 hover:underline">
              <span className="font-serif text-h3">{texts[language].title}</span>
              <span className="block text-small text-soft">{texts[language].subtitle}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
