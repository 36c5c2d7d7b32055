import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { DocumentTexts } from '@/lib/model/texts';
import { findPackByHash, listPacks, requirePack, type StoredPack } from '@/lib/server/packs';
import { EvidenceKey } from '../_components/evidence-key';
import { citationIndex } from './citation-index';
import { DocumentSection } from './document-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') };
}

const HASH = /^[0-9a-f]{64}$/;

/** The packs on offer, or the one version that a link asks for. */
const readPacks = async (wanted: unknown): Promise<readonly StoredPack[]> => {
  if (typeof wanted === 'string' && HASH.test(wanted)) return [(await findPackByHash(wanted)) ?? notFound()];
  return Promise.all((await listPacks()).map(({ id }) => requirePack(id)));
};

const readSources = async (wanted: unknown) => {
  const language = await getLocale();
  const stored = await readPacks(wanted);
  const packs = stored.map(({ pack, texts }) => ({ pack, texts: texts[language] }));
  const documents: Record<string, DocumentTexts> = Object.assign({}, ...packs.map(({ texts }) => texts.documents));
  return { documents, index: citationIndex(packs) };
};

interface SourcesPageProps {
  /** `pack`: the hash of a version whose sources are asked for. */
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The documents, paragraph by paragraph in paraphrase, each with what it is cited for. */
export default async function SourcesPage({ searchParams }: SourcesPageProps) {
  const t = await getTranslations('sources');
  const { pack } = await searchParams;
  const { documents, index } = await readSources(pack);
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1 sm:text-display">{t('title')}</h1>
      <p className="measure mt-4 opening">{t(pack === undefined ? 'lead' : 'leadOfPack')}</p>
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
