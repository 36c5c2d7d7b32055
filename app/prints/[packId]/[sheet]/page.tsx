import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LESSON_MINUTES, type LessonMinutes } from '@/lib/session/run-sheet';
import { ScrollRegion } from '../../../_components/scroll-region';
import { PrintButton } from '../../_parts/print-button';
import { SheetsOf } from '../../_parts/sheets-of';
import { requireOffered } from '../../find-pack';
import { printWords } from '../../print-words';
import {
  languagesOf,
  PRINT_LANGUAGES,
  type PrintLanguage,
  printsPath,
  SHEETS,
  type SheetName,
  sheetPath,
} from '../../sheets';

interface SheetPageProps {
  params: Promise<{ packId: string; sheet: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const requireSheet = (name: string): SheetName => SHEETS.find((known) => known === name) ?? notFound();

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const t = await getTranslations('prints.sheets');
  return { title: t(`${requireSheet((await params).sheet)}.name`) };
}

interface ToolsProps {
  packId: string;
  sheet: SheetName;
  language: PrintLanguage;
  minutes: LessonMinutes;
}

const PICK = 'inline-flex min-h-11 items-center text-link aria-[current=true]:font-semibold';

async function Tools({ packId, sheet, language, minutes }: ToolsProps) {
  const t = await getTranslations('prints');
  return (
    <div className="no-print page flex flex-wrap items-center gap-x-8 gap-y-2 py-6">
      <h1 className="mr-auto text-h2">{t(`sheets.${sheet}.name`)}</h1>
      <nav aria-label={t('language.label')} className="flex flex-wrap gap-x-4">
        {PRINT_LANGUAGES.map((one) => (
          <Link key={one} href={sheetPath(packId, sheet, one)} aria-current={one === language} className={PICK}>
            {t(`language.${one}`)}
          </Link>
        ))}
      </nav>
      {sheet === 'run-sheet' && (
        <nav aria-label={t('lesson.label')} className="flex flex-wrap gap-x-4">
          {LESSON_MINUTES.map((one) => (
            <Link
              key={one}
              href={`${sheetPath(packId, sheet, language)}&lesson=${one}`}
              aria-current={one === minutes}
              className={PICK}
            >
              {t('lesson.minutes', { minutes: one })}
            </Link>
          ))}
        </nav>
      )}
      <Link href={printsPath(packId)} className={PICK}>
        {t('back')}
      </Link>
      <PrintButton label={t('print')} />
    </div>
  );
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
      <Tools packId={packId} sheet={name} language={language} minutes={minutes} />
      <ScrollRegion label={t(`sheets.${name}.name`)}>
        <div className="print-sheets">
          <SheetsOf name={name} each={[first!, ...rest]} minutes={minutes} />
        </div>
      </ScrollRegion>
    </>
  );
}
