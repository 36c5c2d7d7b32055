import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { blockingIssues } from '@/lib/authoring/calculable';
import { parseDraft } from '@/lib/authoring/draft-values';
import { RefusedError } from '@/lib/server/refused';
import type { DraftAnswer } from '@/lib/server/studio/contract';
import { openDraft } from '@/lib/server/studio/drafts';
import { ScrollRegion } from '../../../../_components/scroll-region';
import { requireSignedIn } from '../../../../host/_parts/signed-in';
import { PrintTools } from '../../../../prints/_parts/print-tools';
import { SheetsOf } from '../../../../prints/_parts/sheets-of';
import { type Printable, printWords } from '../../../../prints/print-words';
import {
  DRAFT_SHEETS,
  type DraftSheetName,
  draftSheetPath,
  languagesOf,
  PRINT_LANGUAGES,
} from '../../../../prints/sheets';

interface DraftSheetProps {
  params: Promise<{ id: string; sheet: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const requireSheet = (name: string): DraftSheetName => DRAFT_SHEETS.find((known) => known === name) ?? notFound();

const readDraft = async (me: string, id: string): Promise<DraftAnswer> => {
  try {
    return await openDraft(me, id);
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'unknown-draft') notFound();
    throw error;
  }
};

/** The draft as it can be printed; null while faults keep it from being a pack. */
const printable = ({ document, draft }: DraftAnswer): Printable | null => {
  const { bundle, issues } = parseDraft(document);
  return bundle && blockingIssues(issues).length === 0 ? { ...bundle, draftRevision: draft.revision } : null;
};

export async function generateMetadata({ params }: DraftSheetProps): Promise<Metadata> {
  const t = await getTranslations('prints.sheets');
  return { title: t(`${requireSheet((await params).sheet)}.name`), robots: 'noindex' };
}

/** A draft on paper for its authors: to be read as a whole, or its causal claims to be reviewed. */
export default async function DraftSheetPage({ params, searchParams }: DraftSheetProps) {
  const { id, sheet } = await params;
  const name = requireSheet(sheet);
  const me = await requireSignedIn(draftSheetPath(id, name));
  const t = await getTranslations('prints');
  const content = printable(await readDraft(me, id));
  const asked = (await searchParams).language;
  const language = PRINT_LANGUAGES.find((known) => known === asked) ?? (await getLocale());
  const back = { path: `/studio/${id}`, label: t('backToDraft') };
  if (!content)
    return (
      <div className="page py-10">
        <h1 className="text-h1">{t(`sheets.${name}.name`)}</h1>
        <p className="measure mt-4">{t('mendFirst')}</p>
        <Link href={back.path} className="mt-4 inline-block text-link">
          {back.label}
        </Link>
      </div>
    );
  const [first, ...rest] = await Promise.all(languagesOf(language).map((one) => printWords(content, one)));
  return (
    <>
      <PrintTools sheet={name} language={language} pathIn={(one) => draftSheetPath(id, name, one)} back={back} />
      <ScrollRegion label={t(`sheets.${name}.name`)}>
        <div className="print-sheets">
          <SheetsOf name={name} each={[first!, ...rest]} minutes={75} />
        </div>
      </ScrollRegion>
    </>
  );
}
