'use client';

import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '../_components/button';

const FORMATS = ['csv', 'levels', 'json'] as const;

/** A saved game as a file: tables of its decisions and of its numbers in the reader's language, and JSON, which holds all of it. */
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
      {t(`export.${format}`)}
    </a>
  ));
}
