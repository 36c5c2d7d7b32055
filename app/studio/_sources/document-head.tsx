'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { renameDocument } from '@/lib/authoring/documents';
import { documentNames } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { keepSourceAs } from '../../_data/studio';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { useChange, useDraft, useDraftStore } from '../_draft/draft-context';
import { useFaults } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { Faults } from '../_fields/faults';
import { IdDialog } from '../_ids/id-dialog';
import { RemoveDocumentDialog } from './remove-document-dialog';

/** Gives a document another id; its text is kept under the new one first. Says why where that is refused. */
const useRename = (id: string) => {
  const { about, takeSource } = useDraft();
  const store = useDraftStore();
  const change = useChange();
  const { go } = useWay();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const rename = async (to: string): Promise<void> => {
    const kept = await keepSourceAs(about.id, { document: id, as: to });
    const changes = kept.ok ? renameDocument(store.document, id, to) : kept;
    setRefusal(changes.ok ? null : changes.refusal);
    if (!kept.ok || !changes.ok) return;
    if (kept.value.source) takeSource(kept.value.source, null);
    if (change(changes.value)) go('sources', to);
  };
  return { refusal, rename };
};

/** What the document is called, its id, and what can be done with the whole of it. */
export function DocumentHead({ id }: { readonly id: string }) {
  const t = useTranslations('studio.sources');
  const language = useLocale();
  const { document } = useDraft();
  const { hrefOf } = useWay();
  const refusalText = useRefusalText();
  const [asking, setAsking] = useState<'id' | 'removal' | null>(null);
  const { refusal, rename } = useRename(id);
  const place = placeOf(['sources', id]);
  const faults = useFaults(place);
  const name = documentNames(document, language).find((known) => known.id === id)?.name ?? id;
  return (
    <header>
      <nav aria-label={t('ways')} className="text-small">
        <WayLink href={hrefOf('sources')} className="inline-block py-1.5 text-link">
          {t('all')}
        </WayLink>
      </nav>
      <h2 id="document-title" className="mt-1 text-h2" data-place={place} tabIndex={-1}>
        {name}
      </h2>
      <div className="flex flex-wrap items-baseline justify-between gap-x-5">
        <p className="text-caption text-soft">{id}</p>
        <p className="-ml-2 flex flex-wrap gap-x-1">
          <Button weight="quiet" onClick={() => setAsking('id')}>
            {t('rename')}
          </Button>
          <Button weight="quiet" onClick={() => setAsking('removal')}>
            {t('remove')}
          </Button>
        </p>
      </div>
      {refusal && (
        <p role="alert" className="text-small text-worse">
          {refusalText(refusal)}
        </p>
      )}
      <Faults issues={faults} />
      {asking === 'id' && (
        <IdDialog
          title={t('rename')}
          submit={t('renameSubmit')}
          taken={Object.keys(document.sources).filter((known) => known !== id)}
          start={{ id }}
          onDone={({ id: to }) => void (to !== id && rename(to))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'removal' && <RemoveDocumentDialog id={id} name={name} onClose={() => setAsking(null)} />}
    </header>
  );
}
