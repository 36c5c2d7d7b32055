'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { mentionsOf, type NamedKind } from '@/lib/authoring/mentions';
import { renaming } from '@/lib/authoring/renaming';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftStore } from '../_draft/draft-context';
import { useWord } from '../_fields/use-word';
import { useRefusal } from './use-refusal';

interface RenameFieldProps {
  readonly kind: NamedKind;
  readonly id: string;
  readonly onRenamed?: (id: string) => void;
}

/** The id of something, and its change wherever the draft names it. */
export function RenameField({ kind, id, onRenamed }: RenameFieldProps) {
  const t = useTranslations('studio.model.rename');
  const word = useWord();
  const refusalText = useRefusal();
  const store = useDraftStore();
  const field = useId();
  const [typed, setTyped] = useState(id);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const rename = (): void => {
    const changes = renaming(store.document, kind, id, typed);
    setRefusal(changes.ok ? null : changes.refusal);
    if (changes.ok && store.change(changes.value)) onRenamed?.(typed);
  };
  const isOther = typed !== id;
  return (
    <div>
      <label htmlFor={field} className="block text-small text-soft">
        {t('id')}
      </label>
      <p id={`${field}-help`} className="measure text-caption text-soft">
        {word('id')}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-3">
        <input
          id={field}
          type="text"
          value={typed}
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby={`${field}-help`}
          aria-invalid={refusal !== null || undefined}
          onChange={(event) => setTyped(event.target.value)}
          className={`${INPUT} w-56 max-w-full`}
        />
        <Button weight="quiet" disabled={!isOther} onClick={rename}>
          {isOther ? t('everywhere', { count: mentionsOf(store.document, kind, id).length }) : t('rename')}
        </Button>
      </div>
      {refusal && (
        <p role="alert" className="mt-1 text-caption text-worse">
          {refusalText(refusal)}
        </p>
      )}
    </div>
  );
}
