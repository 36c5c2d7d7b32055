'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DocumentTexts } from '@/lib/model/texts';
import { sourcesPath } from '../sources/sources-path';
import { Dialog } from './dialog';
import { documentFacts } from './document-facts';
import { EvidenceMark } from './evidence-mark';
import { paragraphAnchor } from './paragraph-anchor';
import type { Cited } from './sourcebook';

interface CitationPanelProps {
  cited: Cited;
  documents: Readonly<Record<string, DocumentTexts>>;
  /** Hash of the version whose documents these are, where the page of sources would not know it. */
  pack?: string | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function Claim({ cited: { claim, why, evidence } }: { cited: Cited }) {
  const t = useTranslations('citation');
  const grade = useTranslations('evidence');
  if (!claim && !why && !evidence) return null;
  return (
    <section className="mb-5 border-hairline border-b pb-5">
      <h3 className="eyebrow mb-1">{t('claim')}</h3>
      {claim && <p className="font-semibold">{claim}</p>}
      {why && <p className="running">{why}</p>}
      {evidence && (
        <p className="mt-2 text-small text-soft">
          <EvidenceMark evidence={evidence} silent />{' '}
          {grade('said', { word: grade(`${evidence}.word`), description: grade(`${evidence}.description`) })}
        </p>
      )}
    </section>
  );
}

function Paragraphs({ cited: { citation }, document }: { cited: Cited; document: DocumentTexts }) {
  const t = useTranslations('citation');
  const { author } = document;
  const isTold = citation.paragraphs.some((number) => document.paragraphs[number] !== undefined);
  return (
    <>
      <h3 className="eyebrow mb-2">{t(isTold ? 'paraphrase' : 'cited')}</h3>
      <ol className="space-y-4">
        {citation.paragraphs.map((number) => (
          <li key={number} className="grid grid-cols-[2.25rem_1fr]">
            <span className="pt-0.5 text-small text-soft">{t('number', { number })}</span>
            <span className="running">{document.paragraphs[number] ?? t('missing', { number, author })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A citation opened: what it is cited for, the document, and our paraphrase of each paragraph. */
export function CitationPanel({ cited, documents, pack, open, onOpenChange }: CitationPanelProps) {
  const t = useTranslations('citation');
  const { citation } = cited;
  const document = documents[citation.document];
  if (!document) return null;
  const hasParaphrases = Object.keys(document.paragraphs).length > 0;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={document.title}>
      <p className="-mt-2 mb-5 text-small text-soft">{documentFacts(document).join(t('facts'))}</p>
      <Claim cited={cited} />
      <Paragraphs cited={cited} document={document} />
      {hasParaphrases && (
        <p className="mt-6 text-small">
          <Link
            href={`${sourcesPath(pack)}#${paragraphAnchor(citation.document, citation.paragraphs[0])}`}
            className="text-link"
          >
            {t('allParagraphs')}
          </Link>
        </p>
      )}
    </Dialog>
  );
}
