'use client';

import { type Cited, useSourcebook } from './sourcebook';
import { useCitationName } from './use-citation-name';

/** The way from a number to the paragraphs it rests on: names them, and opens them beside the page. */
export function CitationLink({ cited }: { cited: Cited }) {
  const citationName = useCitationName();
  const { documents, show } = useSourcebook();
  const { document, paragraphs } = cited.citation;
  const name = documents[document]?.short ?? document;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => show(cited)}
      className="min-h-6 cursor-pointer pointer-coarse:min-h-10 text-left text-caption text-soft text-link hover:text-ink"
    >
      {citationName(name, paragraphs)}
    </button>
  );
}
