import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { LessonMinutes } from '@/lib/session/run-sheet';
import { LESSON_MINUTES } from '@/lib/session/run-sheet';
import { PRINT_LANGUAGES, type PrintLanguage, type SheetName } from '../sheets';
import { PrintButton } from './print-button';

interface PrintToolsProps {
  sheet: SheetName;
  language: PrintLanguage;
  /** Where the same is in a language. */
  pathIn: (language: PrintLanguage) => string;
  back: { readonly path: string; readonly label: string };
  /** The length of the lesson, where the sheet has one. */
  minutes?: LessonMinutes;
}

const PICK = 'inline-flex min-h-11 items-center text-link aria-[current=true]:font-semibold';

/** What stands over sheets on the screen and is not printed: their language, the way back, and the print button. */
export async function PrintTools({ sheet, language, pathIn, back, minutes }: PrintToolsProps) {
  const t = await getTranslations('prints');
  return (
    <div className="no-print page flex flex-wrap items-center gap-x-8 gap-y-2 py-6">
      <h1 className="mr-auto text-h2">{t(`sheets.${sheet}.name`)}</h1>
      <nav aria-label={t('language.label')} className="flex flex-wrap gap-x-4">
        {PRINT_LANGUAGES.map((one) => (
          <Link key={one} href={pathIn(one)} aria-current={one === language} className={PICK}>
            {t(`language.${one}`)}
          </Link>
        ))}
      </nav>
      {minutes !== undefined && (
        <nav aria-label={t('lesson.label')} className="flex flex-wrap gap-x-4">
          {LESSON_MINUTES.map((one) => (
            <Link key={one} href={`${pathIn(language)}&lesson=${one}`} aria-current={one === minutes} className={PICK}>
              {t('lesson.minutes', { minutes: one })}
            </Link>
          ))}
        </nav>
      )}
      <Link href={back.path} className={PICK}>
        {back.label}
      </Link>
      <PrintButton label={t('print')} />
    </div>
  );
}
