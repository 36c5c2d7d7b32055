import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { DocumentTexts } from '@/lib/model/texts';
import { findPackByHash, listPacks, requirePack, type StoredPack } from '@/lib/server/packs';
import { EvidenceKey } from '../_components/evidence-key';
import { citationIndex } from './citation-index';
import { DocumentSection } from './document-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') };
}

/** The pack of the studio whose documents were asked for; shipped packs share theirs, which are shown together. */
const findAsked = async (hash: string | undefined): Promise<StoredPack | undefined> => {
  const stored = hash === undefined ? undefined : await findPackByHash(hash);
  return stored?.studio ? stored : undefined;
};

const readSources = async (asked: StoredPack | undefined) => {
  const language = await getLocale();
  const stored = asked ? [asked] : await Promise.all((await listPacks()).map(({ id }) => requirePack(id)));
  const packs = stored.map(({ pack, texts }) => ({ pack, texts: texts[language] }));
  const documents: Record<string, DocumentTexts> = Object.assign({}, ...packs.map(({ texts }) => texts.documents));
  return { documents, index: citationIndex(packs) };
};

interface SourcesPageProps {
  /** `pack`: the hash of a version whose documents are asked for. */
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The documents, paragraph by paragraph in paraphrase, each with what it is cited for. */
export default async function SourcesPage({ searchParams }: SourcesPageProps) {
  const t = await getTranslations('sources');
  const { pack } = await searchParams;
  const asked = await findAsked(typeof pack === 'string' ? pack : undefined);
  const { documents, index } = await readSources(asked);
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1 sm:text-display">{t('title')}</h1>
      <p className="measure mt-4 opening">
        {asked ? t('leadOfPack', { title: asked.texts[await getLocale()].title }) : t('lead')}
      </p>
      <div className="mt-10 gap-14 lg:grid lg:grid-cols-[15rem_1fr]">
        <nav aria-label={t('contents')} className="no-print mb-10 lg:sticky lg:top-6 lg:self-start">
          <h2 className="eyebrow mb-2">{t('contents')}</h2>
          <ol className="divide-y divide-hairline border-hairline border-y text-small">
            {Object.entries(documents).map(([id, { short }]) => (
              <li key={id}>
                <a href={`#${id}`} className="block py-2 hover:underline">
                  {short}
                </a>
              </li>
            ))}
          </ol>
          <div className="mt-4">
            <EvidenceKey />
          </div>
        </nav>
        <div className="space-y-16">
          {Object.entries(documents).map(([id, document]) => (
            <DocumentSection key={id} id={id} document={document} cited={index.get(id) ?? new Map()} />
          ))}
        </div>
      </div>
    </div>
  );
}
