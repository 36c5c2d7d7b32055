import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { RefusedError } from '@/lib/server/refused';
import { findHostedRecord, type HostedRecord } from '@/lib/server/sessions/hosted-record';
import { ScrollRegion } from '../../../../../_components/scroll-region';
import { PrintButton } from '../../../../../prints/_parts/print-button';
import { languagesOf, PRINT_LANGUAGES, type PrintLanguage } from '../../../../../prints/sheets';
import { afterAddressOf, debriefPackAddress } from '../../../../_parts/addresses';
import { NotesSheet } from '../../../../_parts/pack/notes-sheet';
import { packContents, packWords } from '../../../../_parts/pack/pack-words';
import { ReviewSheet } from '../../../../_parts/pack/review-sheet';
import { requireSignedIn } from '../../../../_parts/signed-in';

interface PackPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('prints.sheets.pack');
  return { title: t('name'), robots: 'noindex' };
}

const PICK = 'inline-flex min-h-11 items-center text-link aria-[current=true]:font-semibold';

async function Tools({ id, language }: { id: string; language: PrintLanguage }) {
  const t = await getTranslations('prints');
  return (
    <div className="no-print page flex flex-wrap items-center gap-x-8 gap-y-2 py-6">
      <h1 className="mr-auto text-h2">{t('sheets.pack.name')}</h1>
      <nav aria-label={t('language.label')} className="flex flex-wrap gap-x-4">
        {PRINT_LANGUAGES.map((one) => (
          <Link key={one} href={debriefPackAddress(id, one)} aria-current={one === language} className={PICK}>
            {t(`language.${one}`)}
          </Link>
        ))}
      </nav>
      <Link href={afterAddressOf(id)} className={PICK}>
        {t('toClass')}
      </Link>
      <PrintButton label={t('print')} />
    </div>
  );
}

/** The host's class; one that still plays has no pack yet, and its host goes to where that is said. */
const requireOver = async (host: string, id: string): Promise<HostedRecord> => {
  try {
    return (await findHostedRecord(host, id)) ?? notFound();
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'not-over') redirect(afterAddressOf(id));
    throw error;
  }
};

/** A class's debrief pack as it is printed; on the screen its pages lie one under the other. */
export default async function DebriefPackPage({ params, searchParams }: PackPageProps) {
  const { id } = await params;
  const host = await requireSignedIn(debriefPackAddress(id));
  const hosted = await requireOver(host, id);
  const t = await getTranslations('prints.sheets.pack');
  const asked = await searchParams;
  const language = PRINT_LANGUAGES.find((known) => known === asked.language) ?? (await getLocale());
  const contents = packContents(hosted.pack.compiled, hosted.record);
  const each = await Promise.all(languagesOf(language).map((one) => packWords(hosted, contents, one)));
  return (
    <>
      <Tools id={id} language={language} />
      <ScrollRegion label={t('name')}>
        <div className="print-sheets">
          {each.map((words) => (
            <Fragment key={words.language}>
              <ReviewSheet words={words} />
              <NotesSheet words={words} />
            </Fragment>
          ))}
        </div>
      </ScrollRegion>
    </>
  );
}
