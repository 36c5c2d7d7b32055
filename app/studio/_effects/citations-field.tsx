'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isList, isObject, type Path } from '@/lib/authoring/json';
import { useCitationName } from '../../_components/use-citation-name';
import { useDocumentNames } from '../_draft/use-names';
import { Faults } from '../_fields/faults';
import { usePlace } from '../_fields/use-place';

const CitationPicker = dynamic(() => import('./citation-picker').then((module) => module.CitationPicker), {
  ssr: false,
});

interface CitationsFieldProps {
  readonly path: Path;
  /** What rests on the paragraphs, for those who hear the button. */
  readonly claim: string;
}

/** The paragraphs that something rests on, by name, and the way to pick them. */
export function CitationsField({ path, claim }: CitationsFieldProps) {
  const t = useTranslations('studio.citations');
  const citationName = useCitationName();
  const place = usePlace(path);
  const documents = useDocumentNames();
  const [open, setOpen] = useState<boolean | null>(null);
  const cited = isObject(place.value) ? Object.entries(place.value) : [];
  const nameOf = (document: string): string => documents.find(({ id }) => id === document)?.name ?? document;
  return (
    <div className="text-small">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-soft">{t('title')}</span>
        {cited.map(([document, paragraphs]) => (
          <span key={document}>{citationName(nameOf(document), isList(paragraphs) ? paragraphs.map(Number) : [])}</span>
        ))}
        <button
          type="button"
          data-place={place.name}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          className="min-h-9 cursor-pointer text-link"
        >
          {t(cited.length > 0 ? 'change' : 'pick')}
          <span className="sr-only">: {claim}</span>
        </button>
      </p>
      <Faults issues={place.issues} />
      {open !== null && (
        <CitationPicker path={path} title={t('pickFor', { claim })} open={open} onOpenChange={setOpen} />
      )}
    </div>
  );
}
