'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { isList, isObject, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { useCitationName } from '../../_components/use-citation-name';
import { useFaults } from '../_draft/use-draft-value';
import { useDocumentNames } from '../_draft/use-names';
import { Faults } from '../_fields/faults';
import { usePlace } from '../_fields/use-place';

const CitationPicker = dynamic(() => import('./citation-picker').then((module) => module.CitationPicker), {
  ssr: false,
});

interface CitedProps {
  /** The document among the citations. */
  readonly path: Path;
  readonly children: ReactNode;
}

/** A document and its paragraphs by name, marked where one of them does not exist. */
function Cited({ path, children }: CitedProps) {
  const isWrong = useFaults(placeOf(path)).some(({ severity }) => severity === 'error');
  return <span className={isWrong ? 'text-worse' : ''}>{children}</span>;
}

function CitedFaults({ path }: Pick<CitedProps, 'path'>) {
  return <Faults issues={useFaults(placeOf(path))} />;
}

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
          <Cited key={document} path={[...path, document]}>
            {citationName(nameOf(document), isList(paragraphs) ? paragraphs.map(Number) : [])}
          </Cited>
        ))}
        <button
          type="button"
          data-place={place.name}
          aria-haspopup="dialog"
          aria-describedby={`${place.id}-issues`}
          onClick={() => setOpen(true)}
          className="min-h-9 cursor-pointer text-link"
        >
          {t(cited.length > 0 ? 'change' : 'pick')}
          <span className="sr-only">: {claim}</span>
        </button>
      </p>
      <div id={`${place.id}-issues`}>
        <Faults issues={place.issues} />
        {cited.map(([document]) => (
          <CitedFaults key={document} path={[...path, document]} />
        ))}
      </div>
      {open !== null && (
        <CitationPicker path={path} title={t('pickFor', { claim })} open={open} onOpenChange={setOpen} />
      )}
    </div>
  );
}
