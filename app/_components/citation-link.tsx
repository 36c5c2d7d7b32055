'use client';

import { useTranslations } from 'next-intl';
import { type Cited, useSourcebook } from './sourcebook';

/** The way from a number to the paragraphs it rests on: names them, and opens them beside the page. */
export function CitationLink({ cited }: { cited: Cited }) {
  const t = useTranslations('citation');
  const { documents, show } = useSourcebook();
  const { document, paragraphs } = cited.citation;
  const name = documents[document]?.short ?? document;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => show(cited)}
      className="min-h-6 cursor-pointer text-left text-caption text-soft text-link hover:text-ink"
    >
      {t('short', { document: name, paragraphs: paragraphs.join(', ') })}
    </button>
  );
}
