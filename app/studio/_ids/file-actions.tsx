'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Change } from '@/lib/authoring/changes';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { useTellRemoved } from '../_editor/removed-line';
import { useWay } from '../_editor/use-way';
import { IdDialog } from './id-dialog';

interface FileActionsProps {
  readonly part: 'cards' | 'shocks';
  readonly id: string;
  readonly name: string;
  readonly duplicate: (document: DraftDocument, id: string) => { id: string; changes: readonly Change[] };
  readonly remove: (document: DraftDocument, id: string) => readonly Change[];
  readonly rename: (document: DraftDocument, from: string, to: string) => readonly Change[];
}

/** What can be done with the whole of a card or a shock: another id, a copy, out with it. */
export function FileActions({ part, id, name, duplicate, remove, rename }: FileActionsProps) {
  const t = useTranslations(`studio.${part}`);
  const { document } = useDraft();
  const edit = useEdit();
  const { go } = useWay();
  const tellRemoved = useTellRemoved();
  const [isRenaming, setRenaming] = useState(false);
  const copy = (): void => {
    const made = duplicate(document, id);
    if (edit(() => made.changes)) go(part, made.id);
  };
  const takeOut = (): void => {
    tellRemoved(name);
    if (edit((now) => remove(now, id))) go(part);
  };
  const renameTo = (to: string): void => {
    if (edit((now) => rename(now, id, to))) go(part, to);
  };
  return (
    <div className="-ml-2 flex flex-wrap gap-x-1">
      <Button weight="quiet" onClick={() => setRenaming(true)}>
        {t('rename')}
      </Button>
      <Button weight="quiet" onClick={copy}>
        {t('duplicate')}
      </Button>
      <Button weight="quiet" onClick={takeOut}>
        {t('remove')}
      </Button>
      {isRenaming && (
        <IdDialog
          title={t('rename')}
          submit={t('renameSubmit')}
          taken={Object.keys(document[part]).filter((known) => known !== id)}
          start={{ id }}
          onDone={(asked) => renameTo(asked.id)}
          onClose={() => setRenaming(false)}
        />
      )}
    </div>
  );
}
