import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireOffered } from '../find-pack';
import { PRINT_LANGUAGES, SHEETS, type SheetName, sheetPath } from '../sheets';

interface PackPrintsProps {
  params: Promise<{ packId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('prints'))('title') };
}

async function SheetRow({ packId, sheet }: { packId: string; sheet: SheetName }) {
  const t = await getTranslations('prints');
  return (
    <li className="py-4">
      <h2 className="text-h3" id={sheet}>
        {t(`sheets.${sheet}.name`)}
      </h2>
      <p className="mt-1 text-small">{t(`sheets.${sheet}.text`)}</p>
      <p className="mt-2 flex flex-wrap gap-x-5">
        {PRINT_LANGUAGES.map((language) => (
          <Link
            key={language}
            id={`${sheet}-${language}`}
            aria-labelledby={`${sheet} ${sheet}-${language}`}
            href={sheetPath(packId, sheet, language)}
            className="inline-flex min-h-11 items-center text-link"
          >
            {t(`language.${language}`)}
          </Link>
        ))}
      </p>
    </li>
  );
}

/** What can be printed of a pack. */
export default async function PackPrintsPage({ params }: PackPrintsProps) {
  const { packId } = await params;
  const { texts } = await requireOffered(packId);
  const t = await getTranslations('prints');
  const { title, subtitle } = texts[await getLocale()];
  return (
    <div className="page py-10 lg:py-16">
      <p className="text-small text-soft">
        {title} · {subtitle}
      </p>
      <h1 className="text-h1 sm:text-display">{t('title')}</h1>
      <p className="measure mt-4 opening">{t('lead')}</p>
      <ul className="measure mt-8 divide-y divide-hairline border-hairline border-y">
        {SHEETS.map((sheet) => (
          <SheetRow key={sheet} packId={packId} sheet={sheet} />
        ))}
      </ul>
    </div>
  );
}
