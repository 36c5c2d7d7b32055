import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { listPacks, requirePack } from '@/lib/server/packs';
import { SourcebookProvider } from '../_components/sourcebook';
import { BandTable } from './band-table';
import { CrossImpactTable } from './cross-impact-table';
import { EvidenceGrades } from './evidence-grades';
import { IndicatorTable } from './indicator-table';
import { SizeWords } from './size-words';
import { TensionList } from './tension-list';

const PARTS = ['counted', 'quarter', 'choice', 'both', 'ranges', 'because', 'counterpart'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('model'))('title') };
}

/** Indicators, tensions and cross-impacts are the same in all shipped periods, so the first stands for them. */
const readModel = async () => {
  const language = await getLocale();
  const first = (await listPacks())[0];
  if (!first) return null;
  const { pack, texts } = await requirePack(first.id);
  return { pack, texts: texts[language] };
};

async function Parts() {
  const t = await getTranslations('model.parts');
  return (
    <div className="gap-14 lg:columns-2">
      {PARTS.map((part) => (
        <section key={part} id={part} className="mb-8 max-w-[38rem] scroll-mt-6 break-inside-avoid">
          <h2 className="text-h2">{t(`${part}.title`)}</h2>
          <p className="mt-2 running">{t(`${part}.text`)}</p>
          {part === 'choice' && <SizeWords />}
          {part === 'choice' && <EvidenceGrades />}
          {part === 'counted' && <BandTable />}
        </section>
      ))}
    </div>
  );
}

/** How the model works, in plain words, and the tables of what it is made of. */
export default async function ModelPage() {
  const t = await getTranslations('model');
  const content = await readModel();
  return (
    <div className="page py-10 lg:py-16">
      <h1 className="text-h1 sm:text-display">{t('title')}</h1>
      <p className="mt-4 mb-10 max-w-[38rem] opening">{t('lead')}</p>
      <Parts />
      {content && (
        <SourcebookProvider documents={content.texts.documents}>
          <div className="mt-14 space-y-14">
            <IndicatorTable {...content} />
            <TensionList {...content} />
            <CrossImpactTable {...content} />
          </div>
        </SourcebookProvider>
      )}
      <p className="mt-10">
        <Link href="/sources" className="text-link">
          {t('readSources')}
        </Link>
      </p>
    </div>
  );
}
