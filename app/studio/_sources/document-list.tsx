'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import type { CitedBy } from '@/lib/authoring/citations';
import { objectAt } from '@/lib/authoring/json';
import { type Named, saidIn } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import { useFaultCount } from '../_draft/use-draft-value';
import { useDocumentNames } from '../_draft/use-names';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { AddDocument, useNewDocument } from './add-document';
import { passes, standingsOf } from './standing';
import { useCitedBy } from './use-cited-by';

/** What the list says of a document beside its name. */
const SHOWN_FACTS = ['title', 'author', 'date'] as const;

interface DocumentRowProps {
  readonly named: Named;
  readonly cited: CitedBy;
}

function DocumentRow({ named: { id, name }, cited }: DocumentRowProps) {
  const t = useTranslations('studio.sources');
  const language = useLocale();
  const { hrefOf } = useWay();
  const { document, sources } = useDraft();
  const faults = useFaultCount(placeOf(['sources', id]));
  const texts = sources.find((source) => source.document === id)?.paragraphs.length ?? 0;
  const standings = useMemo(
    () => standingsOf(document, id, texts, cited.get(id) ?? new Map()),
    [document, id, texts, cited],
  );
  const uncited = standings.filter((standing) => passes(standing, 'uncited')).length;
  const untold = standings.filter((standing) => passes(standing, 'untold')).length;
  const english = objectAt(document.sources, [id]);
  const japanese = objectAt(document.sourcesJa, [id]);
  const facts = SHOWN_FACTS.map((fact) => saidIn(language, english[fact], japanese[fact]));
  return (
    <li className="border-hairline border-b py-3">
      <WayLink
        href={hrefOf('sources', id)}
        data-place={placeOf(['sources', id])}
        className="font-serif text-h3 hover:underline"
      >
        {name}
      </WayLink>
      <p className="text-small">{facts.filter(Boolean).join(t('facts.join'))}</p>
      <p className="text-caption text-soft">
        {t('counts', { paragraphs: standings.length, cited: standings.length - uncited })}{' '}
        {untold > 0 && <strong className="text-worse">{t('untoldCount', { count: untold })}</strong>}{' '}
        {faults.errors > 0 && <strong className="text-worse">{t('errors', { count: faults.errors })}</strong>}
      </p>
    </li>
  );
}

/** Every document of the draft, with how much of it is cited, and the way to add one. */
export function DocumentList() {
  const t = useTranslations('studio.sources');
  const names = useDocumentNames();
  const cited = useCitedBy();
  const filledIn = useNewDocument(names.map(({ id }) => id));
  const [isAdding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setAdding(false);
    // A file that was picked can't be shown again in a new field for files.
    filledIn.form.setValue('file', null);
    opener.current?.focus();
  };
  return (
    <section aria-labelledby="documents">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="documents" className="text-h2">
          {t('title')}
        </h2>
        <Button ref={opener} aria-expanded={isAdding} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      </div>
      <p className="measure mt-2 text-small text-soft">{t('lead')}</p>
      {isAdding && <AddDocument filledIn={filledIn} onClose={close} />}
      {names.length === 0 ? (
        <p className="mt-4">{t('none')}</p>
      ) : (
        <ul className="mt-4 border-hairline border-t">
          {names.map((named) => (
            <DocumentRow key={named.id} named={named} cited={cited} />
          ))}
        </ul>
      )}
    </section>
  );
}
