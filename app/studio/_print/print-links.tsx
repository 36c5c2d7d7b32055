'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { DRAFT_SHEETS, draftSheetPath } from '../../prints/sheets';

/** The ways to what can be printed of a draft. */
export function PrintLinks({ draftId }: { readonly draftId: string }) {
  const t = useTranslations('studio.print');
  return (
    <section aria-labelledby="draft-prints">
      <h3 id="draft-prints" className="text-h3">
        {t('title')}
      </h3>
      <ul className="mt-1">
        {DRAFT_SHEETS.map((sheet) => (
          <li key={sheet} className="py-1.5">
            <Link href={draftSheetPath(draftId, sheet)} className="text-link">
              {t(`${sheet}.name`)}
            </Link>
            <span className="block text-small text-soft">{t(`${sheet}.text`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
