'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import type { Change } from '@/lib/authoring/changes';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { idFrom } from '@/lib/authoring/ids';
import type { Refusal, Result } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { useChange, useDraftStore } from '../_draft/draft-context';
import { followAdded } from '../_fields/follow-focus';
import { IdInput } from './id-input';

interface AddByIdProps {
  /** What the button says. */
  readonly add: string;
  readonly make: (document: DraftDocument, id: string) => Result<readonly Change[]>;
  readonly onAdded: (id: string) => void;
}

/** Adds something that needs an id of its own. */
export function AddById({ add, make, onAdded }: AddByIdProps) {
  const t = useTranslations('studio.model.rename');
  const store = useDraftStore();
  const change = useChange();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const list = event.currentTarget.previousElementSibling;
    const id = idFrom(typed) || typed.trim();
    const made = make(store.document, id);
    setRefusal(made.ok ? null : made.refusal);
    if (!made.ok) return;
    followAdded(list);
    if (!change(made.value)) return;
    setTyped('');
    onAdded(id);
  };
  return (
    <form onSubmit={submit} className="mt-4">
      <label htmlFor={field} className="block text-small text-soft">
        {t('newId')}
      </label>
      <IdInput field={field} typed={typed} onType={setTyped} refusal={refusal}>
        <Button type="submit" disabled={typed.trim() === ''}>
          {add}
        </Button>
      </IdInput>
    </form>
  );
}
