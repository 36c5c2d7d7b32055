'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { mentionsOf, type NamedKind } from '@/lib/authoring/mentions';
import { renaming } from '@/lib/authoring/renaming';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { useChange, useDraftStore } from '../_draft/draft-context';
import { useWord } from '../_fields/use-word';
import { IdInput } from './id-input';

interface RenameFieldProps {
  readonly kind: NamedKind;
  readonly id: string;
  readonly onRenamed?: (id: string) => void;
}

/** The id of something, and its change wherever the draft names it. */
export function RenameField({ kind, id, onRenamed }: RenameFieldProps) {
  const t = useTranslations('studio.model.rename');
  const word = useWord();
  const store = useDraftStore();
  const change = useChange();
  const field = useId();
  const [typed, setTyped] = useState(id);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const rename = (): void => {
    const changes = renaming(store.document, kind, id, typed);
    setRefusal(changes.ok ? null : changes.refusal);
    if (changes.ok && change(changes.value)) onRenamed?.(typed);
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
      <IdInput field={field} typed={typed} onType={setTyped} refusal={refusal} describedBy={`${field}-help`}>
        <Button weight="quiet" disabled={!isOther} onClick={rename}>
          {isOther ? t('everywhere', { count: mentionsOf(store.document, kind, id).length }) : t('rename')}
        </Button>
      </IdInput>
    </div>
  );
}
