'use client';

import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '../_components/button';

const FORMATS = ['json', 'csv'] as const;

/** A saved game as a file: JSON holds all of it, CSV a row for each decision in the reader's language. */
export function ExportLinks({ id }: { id: string }) {
  const t = useTranslations('runs');
  const language = useLocale();
  return FORMATS.map((format) => (
    <a
      key={format}
      href={`/api/runs/${encodeURIComponent(id)}/export?format=${format}&language=${language}`}
      download
      className={buttonClass('quiet')}
    >
      {t('exportAs', { format: format.toUpperCase() })}
    </a>
  ));
}
