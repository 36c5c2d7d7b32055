'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import type { Change } from '@/lib/authoring/changes';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { idFrom } from '@/lib/authoring/ids';
import type { Refusal, Result } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftStore } from '../_draft/draft-context';
import { useRefusal } from './use-refusal';

interface AddByIdProps {
  /** What the button says. */
  readonly add: string;
  readonly make: (document: DraftDocument, id: string) => Result<readonly Change[]>;
  readonly onAdded: (id: string) => void;
}

/** Adds something that needs an id of its own. */
export function AddById({ add, make, onAdded }: AddByIdProps) {
  const t = useTranslations('studio.model.rename');
  const refusalText = useRefusal();
  const store = useDraftStore();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const id = idFrom(typed) || typed.trim();
    const made = make(store.document, id);
    setRefusal(made.ok ? null : made.refusal);
    if (!made.ok || !store.change(made.value)) return;
    setTyped('');
    onAdded(id);
  };
  return (
    <form onSubmit={submit} className="mt-4">
      <label htmlFor={field} className="block text-small text-soft">
        {t('newId')}
      </label>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
        <input
          id={field}
          type="text"
          value={typed}
          spellCheck={false}
          autoCapitalize="none"
          aria-invalid={refusal !== null || undefined}
          onChange={(event) => setTyped(event.target.value)}
          className={`${INPUT} w-56 max-w-full`}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {add}
        </Button>
      </div>
      {refusal && (
        <p role="alert" className="mt-1 text-caption text-worse">
          {refusalText(refusal)}
        </p>
      )}
    </form>
  );
}
