import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LESSON_MINUTES } from '@/lib/session/run-sheet';
import { ScrollRegion } from '../../../_components/scroll-region';
import { PrintTools } from '../../_parts/print-tools';
import { SheetsOf } from '../../_parts/sheets-of';
import { requireOffered } from '../../find-pack';
import { printWords } from '../../print-words';
import { languagesOf, PRINT_LANGUAGES, printsPath, SHEETS, type SheetName, sheetPath } from '../../sheets';

interface SheetPageProps {
  params: Promise<{ packId: string; sheet: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const requireSheet = (name: string): SheetName => SHEETS.find((known) => known === name) ?? notFound();

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const t = await getTranslations('prints.sheets');
  return { title: t(`${requireSheet((await params).sheet)}.name`) };
}

/** The sheets of a kind as they are printed; on the screen they lie one under the other. */
export default async function SheetPage({ params, searchParams }: SheetPageProps) {
  const t = await getTranslations('prints');
  const { packId, sheet } = await params;
  const asked = await searchParams;
  const name = requireSheet(sheet);
  const content = await requireOffered(packId);
  const language = PRINT_LANGUAGES.find((known) => known === asked.language) ?? (await getLocale());
  const minutes = LESSON_MINUTES.find((known) => String(known) === asked.lesson) ?? 75;
  const [first, ...rest] = await Promise.all(languagesOf(language).map((one) => printWords(content, one)));
  return (
    <>
      <PrintTools
        sheet={name}
        language={language}
        pathIn={(one) => sheetPath(packId, name, one)}
        back={{ path: printsPath(packId), label: t('back') }}
        {...(name === 'run-sheet' && { minutes })}
      />
      <ScrollRegion label={t(`sheets.${name}.name`)}>
        <div className="print-sheets">
          <SheetsOf name={name} each={[first!, ...rest]} minutes={minutes} />
        </div>
      </ScrollRegion>
    </>
  );
}
